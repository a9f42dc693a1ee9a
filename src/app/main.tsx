import '../ui/tokens.css';
import '../ui/base.css';
import { startPlayer } from './start-player.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the player');
void startPlayer(root);
