import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common'
import { writeTemplateXlsx } from '@outturn/reports'
import { writeTemplateCsv } from '@outturn/returns'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Permit, wearer } from '../../access/index.ts'
import { Database } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { readFileBytes } from './file.store.ts'
import { FileReader } from './file-reader.ts'
import { receiveFile } from './receive-file.use-case.ts'
import { receiveUpload } from './receive-upload.ts'
import { templateWorkbook } from './template-workbook.ts'
import { templateFor } from './write-template.use-case.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Files of a return: sent in, given back, and the template to fill in. */
@Controller('returns')
export class FilesController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FileReader) private readonly reader: FileReader,
  ) {}

  /** Keeps the file at once and reads it afterwards: ask for `reading(id)` to follow. */
  @Post(':period/file')
  @HttpCode(202)
  @Permit('analyst')
  async send(@Param('period') period: string, @Req() request: FastifyRequest) {
    const who = wearer(request)
    const { file, version } = await receiveUpload(request)
    const receipt = await this.database.writing(who, request.id, (scope) =>
      receiveFile(scope, { period, file, version }),
    )
    if (!receipt.again) void this.reader.read({ ...receipt, who, period })
    return receipt
  }

  /** The very bytes that were sent. Always a download, so that nothing in them runs. */
  @Get(':id/files/:fileId')
  @Permit('analyst', 'approver', 'director')
  async file(
    @Param('id') id: string,
    @Param('fileId') fileId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const [returnId, wanted] = [Number(id), Number(fileId)]
    if (!Number.isSafeInteger(returnId) || !Number.isSafeInteger(wanted)) throw new Refused('not_found')
    const found = await this.database.reading(wearer(request), (scope) =>
      readFileBytes(scope, returnId, wanted),
    )
    if (!found) throw new Refused('not_found')
    return reply.headers(asDownload(found.name, 'application/octet-stream')).send(found.bytes)
  }

  @Get(':period/template.csv')
  @Permit('analyst', 'approver', 'director')
  async csv(@Param('period') period: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { rows, heading } = await this.database.reading(wearer(request), (scope) =>
      templateFor(scope, period),
    )
    return reply
      .headers(asDownload(`return-${heading.areaCode}-${period}.csv`, 'text/csv; charset=utf-8'))
      .send(writeTemplateCsv(rows, heading))
  }

  @Get(':period/template.xlsx')
  @Permit('analyst', 'approver', 'director')
  async xlsx(@Param('period') period: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { rows, heading } = await this.database.reading(wearer(request), (scope) =>
      templateFor(scope, period),
    )
    const bytes = await writeTemplateXlsx(templateWorkbook(rows, heading))
    return reply
      .headers(asDownload(`return-${heading.areaCode}-${period}.xlsx`, xlsxType))
      .send(Buffer.from(bytes))
  }
}

/** The headers of a download; a name in any script is kept. */
const asDownload = (name: string, type: string): Record<string, string> => ({
  'content-type': type,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
})
