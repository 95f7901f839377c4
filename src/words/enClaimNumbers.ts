// English for the numbers in the caption of a claim: a short name, and the value with its unit.
import type { VariableId } from '../model/variables'
import { bigNumber } from './enSentences'
import { formatNumber, formatShare } from './format'

interface NumberWords {
  readonly name: string
  readonly text: (value: number) => string
}

const DIGITS = 3
const THOUSAND = 1000

const number = (value: number) => formatNumber(value, DIGITS)
const gw = (name: string): NumberWords => ({ name, text: (value) => `${number(value)} GW` })
const bnUsd = (name: string, per = ''): NumberWords => ({
  name,
  text: (value) => `$${number(value)}bn${per}`,
})
const workers = (name: string): NumberWords => ({
  name,
  text: (value) => bigNumber(value * THOUSAND, DIGITS),
})
const share = (name: string): NumberWords => ({ name, text: (value) => formatShare(value) })

export const EN_CLAIM_NUMBERS: Readonly<Partial<Record<VariableId, NumberWords>>> = {
  servedTokS: { name: 'Tokens served', text: (value) => `${bigNumber(value, DIGITS)}/s` },
  poweredGW: gw('Power in use'),
  poweredMH100e: { name: 'Chips at work', text: (value) => `${number(value)} M H100e` },
  wantedGW: gw('Power wanted'),
  energyGW: gw('Power switched on'),
  pipelineGW: gw('Power on its way'),
  unspentBnUsdYr: bnUsd('Planned money unspent', ' a year'),
  wattsPerChip: {
    name: 'Power per H100e',
    text: (kW) => `${number(kW * THOUSAND)} W`,
  },
  priceUsdPerMtok: {
    name: 'Price of a million tokens',
    text: (value) => `$${number(value)}`,
  },
  spentBnUsdYr: bnUsd('Spent', ' a year'),
  capitalChipsBnUsd: bnUsd('Built in chips'),
  capitalInfrastructureBnUsd: bnUsd('Built in data centres'),
  labourK: workers('Workers'),
  labourNeededK: workers('Workers needed'),
  labourCover: share('Building with hands for it'),
  modelsIndex: { name: 'Models index, 2026 is 1', text: number },
  adoption: share('Work adopted'),
  revenueBnUsdYr: bnUsd('Paid for tokens', ' a year'),
  reinvestedBnUsdYr: bnUsd('Earnings invested again', ' a year'),
}
