import { Module } from '@nestjs/common'
import { OutliersResolver } from './outliers.resolver.ts'

@Module({ providers: [OutliersResolver] })
export class OutliersModule {}
