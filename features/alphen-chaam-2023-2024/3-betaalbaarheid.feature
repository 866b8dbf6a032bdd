# language: nl
@alphen-chaam-2023-2024
Functionaliteit: Prestatieafspraken Alphen-Chaam 2023/2024, hoofdstuk betaalbaarheid
  Over goedkope woningen, de huursom, huurverlaging, passend toewijzen en energiearmoede. De aantallen, percentages
  en dagen van partijen zijn bedachte voorbeelden; de CAO-loonontwikkeling en het landelijke maximum zijn openbare
  cijfers. Waar geen datum is afgesproken, is het einde van 2024 aangehouden: dan lopen de afspraken af.

  Achtergrond:
    Gegeven de afspraken "alphen-chaam-2023-2024"
    En de peildatum is 1-2-2025

  Regel: 1 Huurprijzen, beoogd effect (Woningen met een huur tot € 550) hun aantal in de hele voorraad van Leystromen neemt niet af

    @clause-1-Huurprijzen-beoogd-effect
    Abstract Scenario: een woning minder dan het jaar ervoor is een signaal
      Gegeven Leystromen meldt over 2022:
        | feit                                           | waarde |
        | woningen met een huur tot € 550 prijspeil 2020 | <2022> |
      En Leystromen meldt over 2023:
        | feit                                           | waarde |
        | woningen met een huur tot € 550 prijspeil 2020 | <2023> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel 1 Huurprijzen, beoogd effect (Woningen met een huur tot € 550) voor Leystromen over 2023 "<uitkomst>"
      En zegt de toelichting op artikel 1 Huurprijzen, beoogd effect (Woningen met een huur tot € 550) voor Leystromen over 2023: "<woorden>"

      Voorbeelden:
        | 2022 | 2023 | uitkomst | woorden                                                    |
        | 5200 | 5199 | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 5200 | 5200 | voldaan  | 0 is precies de grens, en die hoort erbij.                 |
        | 5200 | 5201 | voldaan  | Oordeel: voldaan                                           |

      Voorbeelden: zonder beide standen is er geen oordeel
        | 2022 | 2023 | uitkomst       | woorden                                               |
        |      | 5200 | feit ontbreekt | woningen met een huur tot € 550 prijspeil 2020 (2022) |
        | 5200 |      | feit ontbreekt | woningen met een huur tot € 550 prijspeil 2020 (2023) |

  Regel: 1 Huurprijzen, bijdrage Leystromen (Stijging van de huursom) ten hoogste de CAO-loonontwikkeling van het jaar ervoor min 0,5 procentpunt

    @clause-1-Huurprijzen-bijdrage-Leystromen
    Abstract Scenario: een honderdste procentpunt meer is niet voldaan
      Gegeven de peildatum is 1-2-2026
      En Leystromen meldt over <jaar>:
        | feit                    | waarde     |
        | stijging van de huursom | <stijging> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Huurprijzen, bijdrage Leystromen (Stijging van de huursom) voor Leystromen over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel 1 Huurprijzen, bijdrage Leystromen (Stijging van de huursom) voor Leystromen over <jaar>: "<woorden>"

      Voorbeelden: in 2023 is de grens 2,6%, want de lonen stegen in 2022 met 3,1%
        | jaar | stijging | uitkomst     | woorden                                       |
        | 2023 | 2,59%    | voldaan      | Oordeel: voldaan                              |
        | 2023 | 2,6%     | voldaan      | 2,6% is precies de grens, en die hoort erbij. |
        | 2023 | 2,61%    | niet voldaan | 2,61% is meer dan 2,6%.                       |

      Voorbeelden: in 2024 is de grens 5,3%, want de lonen stegen in 2023 met 5,8%
        | jaar | stijging | uitkomst     | woorden                                       |
        | 2024 | 5,29%    | voldaan      | Oordeel: voldaan                              |
        | 2024 | 5,3%     | voldaan      | 5,3% is precies de grens, en die hoort erbij. |
        | 2024 | 5,31%    | niet voldaan | 5,31% is meer dan 5,3%.                       |

      Voorbeelden: in 2025 is de grens 6,2%, want de lonen stegen in 2024 met 6,7%
        | jaar | stijging | uitkomst     | woorden                                      |
        | 2025 | 6,19%    | voldaan      | Oordeel: voldaan                             |
        | 2025 | 6,2%     | voldaan      | Het landelijke maximum was dat jaar strenger |
        | 2025 | 6,21%    | niet voldaan | 6,21% is meer dan 6,2%.                      |

    @clause-1-Huurprijzen-bijdrage-Leystromen
    Abstract Scenario: de stijging kan ook uit de huursom aan het begin en aan het einde van het jaar volgen
      Gegeven de peildatum is 1-2-2026
      En Leystromen meldt over 2024:
        | feit                               | waarde  |
        | huursom bij het begin van het jaar | <begin> |
        | huursom bij het einde van het jaar | <einde> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Huurprijzen, bijdrage Leystromen (Stijging van de huursom) voor Leystromen over 2024 "<uitkomst>"

      Voorbeelden:
        | begin         | einde         | uitkomst            |
        | 60.000.000,00 | 63.180.000,00 | voldaan             |
        | 60.000.000,00 | 63.180.000,01 | niet voldaan        |
        | 60.000.000,00 |               | feit ontbreekt      |
        |               | 63.180.000,00 | feit ontbreekt      |
        | 0,00          | 0,00          | niets te beoordelen |

  Regel: 1 Huurprijzen, bijdrage Leystromen (Eenmalige huurverlaging tot € 550) iedere huurder tot 120% van het sociaal minimum krijgt die, in 2023 of 2024

    @clause-1-Huurprijzen-bijdrage-Leystromen
    Abstract Scenario: eind 2024 heeft iedereen die er recht op heeft de verlaging, geteld vanaf begin 2023
      Gegeven Leystromen meldt over 2024:
        | feit                                                    | waarde     |
        | verleende huurverlagingen tot € 550                     | <verleend> |
        | huurders met recht op eenmalige huurverlaging tot € 550 | <recht>    |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 1 Huurprijzen, bijdrage Leystromen (Eenmalige huurverlaging tot € 550) voor Leystromen over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 1 Huurprijzen, bijdrage Leystromen (Eenmalige huurverlaging tot € 550) voor Leystromen over 2024: "<woorden>"

      Voorbeelden: allemaal, of op één na allemaal
        | verleend | recht | uitkomst     | woorden                                       |
        | 20       | 20    | voldaan      | 100% is precies de grens, en die hoort erbij. |
        | 19       | 20    | niet voldaan | Dat is 19 / 20 = 95%.                         |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | verleend | recht | uitkomst                     | woorden                                                        |
        |          | 20    | feit ontbreekt               | verleende huurverlagingen tot € 550 (2024)                     |
        | 20       |       | feit ontbreekt               | huurders met recht op eenmalige huurverlaging tot € 550 (2024) |
        | 0        | 0     | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                        |
        | 21       | 20    | cijfers spreken elkaar tegen | Herstel ze eerst.                                              |

  Regel: 1 Huurprijzen, bijdrage gemeente (Vroegsignalering voortgezet) de gemeente doet dit ieder jaar

    @clause-1-Huurprijzen-bijdrage-gemeente
    Abstract Scenario: een jaar zonder vroegsignalering is een signaal
      Gegeven gemeente Alphen-Chaam meldt over <jaar>:
        | feit                                      | waarde |
        | uitvoering van de aanpak vroegsignalering | <keer> |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel 1 Huurprijzen, bijdrage gemeente (Vroegsignalering voortgezet) voor gemeente Alphen-Chaam over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel 1 Huurprijzen, bijdrage gemeente (Vroegsignalering voortgezet) voor gemeente Alphen-Chaam over <jaar>: "<woorden>"

      Voorbeelden:
        | jaar | keer | uitkomst | woorden                                                    |
        | 2023 | 0    | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 2023 | 1    | voldaan  | 1 is precies de grens, en die hoort erbij.                 |
        | 2024 | 2    | voldaan  | Oordeel: voldaan                                           |

    @clause-1-Huurprijzen-bijdrage-gemeente
    Scenario: wat in 2021 is gedaan telt niet voor 2023 en 2024
      Gegeven gemeente Alphen-Chaam meldt over 2021-05-20:
        | feit                                      | waarde |
        | uitvoering van de aanpak vroegsignalering | 1      |
      En gemeente Alphen-Chaam meldt over 2023:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst over 2023
      Dan is artikel 1 Huurprijzen, bijdrage gemeente (Vroegsignalering voortgezet) voor gemeente Alphen-Chaam over 2023 "feit ontbreekt"

    @clause-1-Huurprijzen-bijdrage-gemeente
    Abstract Scenario: wie het al heeft gedaan is klaar; een jaarcijfer telt pas als het jaar voorbij is
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over <wanneer>:
        | feit                                      | waarde |
        | uitvoering van de aanpak vroegsignalering | 1      |
      Als de afspraken worden getoetst over 2023
      Dan is artikel 1 Huurprijzen, bijdrage gemeente (Vroegsignalering voortgezet) voor gemeente Alphen-Chaam over 2023 "<uitkomst>"

      Voorbeelden:
        | wanneer    | peildatum  | uitkomst             |
        | 2023-05-20 | 19-5-2023  | nog niet aan de orde |
        | 2023-05-20 | 20-5-2023  | voldaan              |
        | 2023       | 30-12-2023 | nog niet aan de orde |
        | 2023       | 31-12-2023 | voldaan              |

  Regel: 2 Energiearmoede, bijdrage Leystromen (Gesprek over de VoorzieningenWijzer) Leystromen voert het gesprek uiterlijk eind 2024

    @clause-2-Energiearmoede-bijdrage-Leystromen
    Abstract Scenario: het gesprek telt, niet of de VoorzieningenWijzer er komt
      Gegeven de peildatum is <peildatum>
      En Leystromen meldt over 2024:
        | feit                                | waarde      |
        | gesprek over de VoorzieningenWijzer | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2 Energiearmoede, bijdrage Leystromen (Gesprek over de VoorzieningenWijzer) voor Leystromen over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 2 Energiearmoede, bijdrage Leystromen (Gesprek over de VoorzieningenWijzer) voor Leystromen over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: 2 Energiearmoede, bijdrage gemeente (Plan van aanpak energiearmoede) uiterlijk eind 2024 in uitvoering, voor huur en koop

    @clause-2-Energiearmoede-bijdrage-gemeente
    Abstract Scenario: later of niet in uitvoering is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                                                           | waarde      |
        | plan van aanpak energiearmoede in uitvoering voor huur en koop | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2 Energiearmoede, bijdrage gemeente (Plan van aanpak energiearmoede) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 2 Energiearmoede, bijdrage gemeente (Plan van aanpak energiearmoede) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: Voor wie de afspraken over betaalbaarheid gelden

    @clause-1-Huurprijzen-bijdrage-gemeente @clause-2-Energiearmoede-bijdrage-gemeente
    Abstract Scenario: de gemeente alleen, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Leystromen niet voor

      Voorbeelden:
        | artikel                             | norm                           | jaar | uitkomst       |
        | 1 Huurprijzen, bijdrage gemeente    | Vroegsignalering voortgezet    | 2023 | feit ontbreekt |
        | 2 Energiearmoede, bijdrage gemeente | Plan van aanpak energiearmoede | 2024 | feit ontbreekt |

    @clause-1-Huurprijzen-beoogd-effect @clause-1-Huurprijzen-bijdrage-Leystromen @clause-2-Energiearmoede-bijdrage-Leystromen
    Abstract Scenario: Leystromen alleen; passend toewijzen en energiearmoede zijn zonder getal afgesproken
      Gegeven de peildatum is 1-2-2032
      En Leystromen meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Leystromen over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Alphen-Chaam niet voor

      Voorbeelden:
        | artikel                               | norm                                | jaar | uitkomst                         |
        | 1 Huurprijzen, beoogd effect          | Woningen met een huur tot € 550     | 2023 | feit ontbreekt                   |
        | 1 Huurprijzen, bijdrage Leystromen    | Stijging van de huursom             | 2023 | feit ontbreekt                   |
        | 1 Huurprijzen, bijdrage Leystromen    | Eenmalige huurverlaging tot € 550   | 2024 | feit ontbreekt                   |
        | 1 Huurprijzen, bijdrage Leystromen    | Passend toewijzen                   | 2023 | geen waarde afgesproken          |
        | 2 Energiearmoede, bijdrage Leystromen | Leystromen en energiearmoede        | 2023 | alleen door mensen te beoordelen |
        | 2 Energiearmoede, bijdrage Leystromen | Gesprek over de VoorzieningenWijzer | 2024 | feit ontbreekt                   |

  Regel: Wanneer de afspraken over betaalbaarheid gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-1-Huurprijzen-beoogd-effect @clause-1-Huurprijzen-bijdrage-Leystromen @clause-1-Huurprijzen-bijdrage-gemeente @clause-2-Energiearmoede-bijdrage-Leystromen @clause-2-Energiearmoede-bijdrage-gemeente
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2022:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2023:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2024:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2025:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      En <partij> meldt over 2026:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "<2022>"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"

      Voorbeelden:
        | artikel                               | norm                                | partij                | 2022            | 2023                             | 2024                             | 2025            | 2026            |
        | 1 Huurprijzen, beoogd effect          | Woningen met een huur tot € 550     | Leystromen            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | feit ontbreekt  | niet van kracht |
        | 1 Huurprijzen, bijdrage Leystromen    | Stijging van de huursom             | Leystromen            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | feit ontbreekt  | niet van kracht |
        | 1 Huurprijzen, bijdrage Leystromen    | Eenmalige huurverlaging tot € 550   | Leystromen            | niet van kracht | niet van kracht                  | feit ontbreekt                   | niet van kracht | niet van kracht |
        | 1 Huurprijzen, bijdrage Leystromen    | Passend toewijzen                   | Leystromen            | niet van kracht | geen waarde afgesproken          | geen waarde afgesproken          | niet van kracht | niet van kracht |
        | 1 Huurprijzen, bijdrage gemeente      | Vroegsignalering voortgezet         | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht | niet van kracht |
        | 2 Energiearmoede, bijdrage Leystromen | Leystromen en energiearmoede        | Leystromen            | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht | niet van kracht |
        | 2 Energiearmoede, bijdrage Leystromen | Gesprek over de VoorzieningenWijzer | Leystromen            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht | niet van kracht |
        | 2 Energiearmoede, bijdrage gemeente   | Plan van aanpak energiearmoede      | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht | niet van kracht |

    @clause-1-Huurprijzen-beoogd-effect @clause-1-Huurprijzen-bijdrage-Leystromen @clause-1-Huurprijzen-bijdrage-gemeente @clause-2-Energiearmoede-bijdrage-Leystromen @clause-2-Energiearmoede-bijdrage-gemeente
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                               | norm                                | partij                | jaar | peildatum  | uitkomst             |
        | 1 Huurprijzen, beoogd effect          | Woningen met een huur tot € 550     | Leystromen            | 2023 | 30-12-2023 | nog niet aan de orde |
        | 1 Huurprijzen, beoogd effect          | Woningen met een huur tot € 550     | Leystromen            | 2023 | 31-12-2023 | feit ontbreekt       |
        | 1 Huurprijzen, bijdrage Leystromen    | Stijging van de huursom             | Leystromen            | 2023 | 30-12-2023 | nog niet aan de orde |
        | 1 Huurprijzen, bijdrage Leystromen    | Stijging van de huursom             | Leystromen            | 2023 | 31-12-2023 | feit ontbreekt       |
        | 1 Huurprijzen, bijdrage Leystromen    | Eenmalige huurverlaging tot € 550   | Leystromen            | 2024 | 30-12-2024 | nog niet aan de orde |
        | 1 Huurprijzen, bijdrage Leystromen    | Eenmalige huurverlaging tot € 550   | Leystromen            | 2024 | 31-12-2024 | feit ontbreekt       |
        | 1 Huurprijzen, bijdrage gemeente      | Vroegsignalering voortgezet         | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | 1 Huurprijzen, bijdrage gemeente      | Vroegsignalering voortgezet         | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | 2 Energiearmoede, bijdrage Leystromen | Gesprek over de VoorzieningenWijzer | Leystromen            | 2024 | 1-1-2025   | feit ontbreekt       |
        | 2 Energiearmoede, bijdrage gemeente   | Plan van aanpak energiearmoede      | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
