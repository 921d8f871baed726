import { Module } from '@nestjs/common'
import { CommentaryResolver } from './commentary.resolver.ts'

@Module({ providers: [CommentaryResolver] })
export class CommentaryModule {}
