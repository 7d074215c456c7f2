import { decimalsOf, otherDecimals } from './currencyDecimals.ts';

/*
 * ISO 4217 as a table, not from Intl: engines follow CLDR, which gives the forint and the Colombian peso no decimals
 * where ISO 4217 gives them two, and a file that one browser accepts must not be refused by another.
 */
const twoDecimalCodes =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW ' +
  'CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ' +
  'ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV ' +
  'MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD ' +
  'SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG';
/** Funds and metals, to which ISO 4217 gives no decimals; two, as they are usually written. */
const noDecimalCodes = 'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XUA';
/** Withdrawn, but an old release may well be in one of them. */
const withdrawnCodes =
  'ANG ATS CUC CYP CSK CSD DEM DDM EEK FIM FRF HRK IEP LTL LVL MRO MTL MZM NLG SIT SKK SLL STD SUR VEB VEF XEU YUM ZMK ZWL';
const allCodes = new Set(
  [twoDecimalCodes, noDecimalCodes, withdrawnCodes, ...otherDecimals.map(([, codes]) => codes)].flatMap((codes) =>
    codes.split(' '),
  ),
);

const codesBySign = new Map<string, string>([
  ['£', 'GBP EGP FKP GIP LBP SDG SHP SSP SYP CYP IEP MTL'],
  [
    '$',
    'USD ARS AUD BBD BMD BND BRL BSD BZD CAD CLP COP CUC CUP CVE DOP FJD GYD HKD JMD KYD LRD MOP MXN NAD NIO NZD SBD ' +
      'SGD SRD SVC TOP TTD TWD USN UYU WST XCD XCG ZWL ZWG',
  ],
  ['€', 'EUR'],
  ['¥', 'JPY CNY'],
  ['₩', 'KRW KPW'],
  ['₹', 'INR'],
  ['₨', 'INR LKR MUR NPR PKR SCR'],
  ['₽', 'RUB'],
  ['₺', 'TRY TRL'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP CUP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['₡', 'CRC SVC'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['৳', 'BDT'],
  ['៛', 'KHR'],
  ['؋', 'AFN'],
  ['﷼', 'IRR OMR QAR SAR YER'],
  ['₣', 'FRF CHF'],
  ['₤', 'GBP ITL TRL'],
  ['₧', 'ESP'],
  ['₯', 'GRD'],
]);

/** Returns the number of decimals of a currency by ISO 4217: 2 for `GBP`; undefined for an unknown code. */
export function currencyDecimals(code: string): number | undefined {
  return allCodes.has(code) ? decimalsOf(code) : undefined;
}

/** Returns all currency codes, for suggestions. */
export function currencyCodes(): string[] {
  return [...allCodes];
}

/** Returns the currency that a sign most likely means: `GBP` for `£`; undefined for what is no sign. */
export function likelyCurrency(sign: string): string | undefined {
  return codesBySign.get(sign)?.split(' ')[0];
}

/** Returns whether a currency is written with a sign: `$` is that of many. Full-width signs count as the plain ones. */
export function usesSign(code: string, sign: string): boolean {
  return (codesBySign.get(sign) ?? codesBySign.get(sign.normalize('NFKC')))?.split(' ').includes(code) ?? false;
}
