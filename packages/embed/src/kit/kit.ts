/** Runs in the page of the kit: shows what the address asks for, and has all of it kept on the device. */
import { keep } from './keep.ts';
import { showChosen } from './show-chosen.ts';

showChosen();
void keep();
