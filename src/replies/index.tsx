import {mountPage} from '../mount.tsx'; mountPage('replies', null);
