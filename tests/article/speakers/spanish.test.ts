import { expect, test } from 'vitest';
import { attribute } from './attribute.ts';

/** Pieces of Spanish news, and who says each statement. */
const CASES: [text: string, said: (string | null)[]][] = [
  ['«El puente seguirá cerrado hasta octubre», dijo la alcaldesa Elena Robles.', ['Elena Robles quoted']],
  ['Elena Robles dijo que el puente seguirá cerrado.', ['Elena Robles reported']],
  ['La alcaldesa Elena Robles aseguró que el dinero alcanza.', ['Elena Robles reported']],
  ['La alcaldesa de Soria, Elena Robles, explicó que nadie corre peligro.', ['Elena Robles reported']],
  ['Elena Robles, alcaldesa de Soria, subrayó que nadie corre peligro.', ['Elena Robles reported']],
  ['Según Elena Robles, la obra costará doce millones de euros.', ['Elena Robles reported']],
  ['La obra costará doce millones de euros, según Elena Robles.', ['Elena Robles reported']],
  ['De acuerdo con Elena Robles, la obra empezará en mayo.', ['Elena Robles reported']],
  ['La policía informó que no hubo heridos.', ['La policía reported']],
  ['La policía informó de que no hubo heridos.', ['La policía reported']],
  ['El Ministerio de Transportes anunció que la vía abrirá en mayo.', ['Ministerio de Transportes reported']],
  ['Rusia afirmó que no reconoce las sanciones.', ['Rusia reported']],
  ['«Hemos esperado mucho tiempo», dijo Robles. «Ahora se construye».', ['Robles quoted', 'Robles quoted']],
  ['Elena Robles celebró el plan. «Es un gran día», dijo.', [null, 'Elena Robles quoted']],
  ['Elena Robles celebró el plan. También dijo que habrá más trenes.', [null, 'Elena Robles reported']],
  ['«Es un gran día para todos», añadió Elena Robles.', ['Elena Robles quoted']],
  ['Robles afirmó: «Ahora se construye por fin».', ['Robles quoted']],
  ['El ingeniero Juan de la Cruz advirtió que los pilares ceden.', ['Juan de la Cruz reported']],
  ['«Los pilares ceden», advirtió el ingeniero Juan de la Cruz.', ['Juan de la Cruz quoted']],
  ['—Los pilares ceden —dijo Juan de la Cruz.', ['Juan de la Cruz quoted']],
  ['El viernes, Elena Robles dijo que la obra empezará pronto.', ['Elena Robles reported']],
  ['Elena Robles ha dicho este lunes que no dimitirá.', ['Elena Robles reported']],
  ['El puente se construyó en 1911 y nunca se ha renovado.', [null]],
  ['Elena Robles nació en Soria en 1970.', [null]],
  ['Un portavoz de la empresa señaló que el caso se estudia.', ['Un portavoz de la empresa reported']],
  ['«El agua está limpia», insistió la ministra Clara Sanz el martes.', ['Clara Sanz quoted']],
  ['Clara Sanz insistió en que el agua está limpia.', ['Clara Sanz reported']],
  [
    'La ministra de Medio Ambiente reconoció que se tomaron muestras.',
    ['La ministra de Medio Ambiente reported'],
  ],
  [
    'Clara Sanz dirige el ministerio desde 2019. Ella aseguró que seguirá en el cargo.',
    [null, 'Clara Sanz reported'],
  ],
  ['El portavoz de la compañía, Hugo Lara, admitió que se rompió un tubo.', ['Hugo Lara reported']],
  ['«Se rompió un tubo», admitió Hugo Lara, portavoz de la compañía.', ['Hugo Lara quoted']],
  ['Greenpeace denunció que las muestras llegaron tarde.', ['Greenpeace reported']],
  ['La planta está en las afueras de la ciudad.', [null]],
  ['Sanz añadió: «Lo revisamos todos los días del año».', ['Sanz quoted']],
  ['Como explicó Hugo Lara, el tubo era viejo.', ['Hugo Lara reported']],
];

test.each(CASES)('es: %s', async (text, said) => {
  expect((await attribute(text, 'es')).said).toEqual(said);
});
