export { answerFile, xlsx, type FileColumn } from '../answer'
