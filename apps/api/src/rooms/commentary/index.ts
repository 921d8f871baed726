export { showComments } from './comment.use-case.ts'
export { CommentaryModule } from './commentary.module.ts'
