import './attachment.css';

export { loadAttachmentTexts } from './texts';
export { Card } from './Card';
export { Recorder } from './Recorder';
export { Tray } from './Tray';
