# language: nl
@dordt-west-2024-2026
Functionaliteit: Hoofdlijnennotitie Nationaal Programma Dordt West 2024-2026, inspanningen in heel Dordt West
  Over rijksgeld voor Dordt West, isolatie, energiehulp, onderwijs en onderzoek. De bedragen per jaar, de aantallen
  en de dagen waarop iets is gedaan zijn bedachte voorbeelden; de totale bedragen noemt de notitie. Waar de notitie
  geen datum noemt, is het einde van 2026 aangehouden: zij gaat over drie jaar.

  Achtergrond:
    Gegeven de afspraken "dordt-west-2024-2026"
    En de peildatum is 1-2-2028

  Regel: PREVENTIE MET GEZAG en FINANCIERING (Bijdrage Preventie met Gezag) van 2023 tot en met 2026 samen 4,3 miljoen, afgerond

    @clause-PREVENTIE-MET-GEZAG-en-FINANCIERING
    Abstract Scenario: van 4,25 tot 4,35 miljoen is afgerond 4,3 miljoen
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                   | waarde       |
        | ontvangen bijdrage Preventie met Gezag | 1.000.000,00 |
      En gemeente Dordrecht meldt over 2024:
        | feit                                   | waarde       |
        | ontvangen bijdrage Preventie met Gezag | 1.400.000,00 |
      En gemeente Dordrecht meldt over 2025:
        | feit                                   | waarde       |
        | ontvangen bijdrage Preventie met Gezag | 1.400.000,00 |
      En gemeente Dordrecht meldt over 2026:
        | feit                                   | waarde    |
        | ontvangen bijdrage Preventie met Gezag | <in 2026> |
      Als de afspraken worden getoetst over 2026
      Dan is artikel PREVENTIE MET GEZAG en FINANCIERING (Bijdrage Preventie met Gezag) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel PREVENTIE MET GEZAG en FINANCIERING (Bijdrage Preventie met Gezag) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden: na samen 3,8 miljoen in 2023 tot en met 2025
        | in 2026    | uitkomst | woorden                                                    |
        | 449.999,99 | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 450.000,00 | voldaan  | € 4.250.000,00 is precies de grens, en die hoort erbij.    |
        | 450.000,01 | voldaan  | Oordeel: voldaan                                           |
        | 549.999,98 | voldaan  | Oordeel: voldaan                                           |
        | 549.999,99 | voldaan  | € 4.349.999,99 is precies de grens, en die hoort erbij.    |
        | 550.000,00 | signaal  | De afspraak is gelezen als een inspanning of verwachting |

    @clause-PREVENTIE-MET-GEZAG-en-FINANCIERING
    Abstract Scenario: zonder het bedrag van ieder jaar is er geen oordeel
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                   | waarde |
        | ontvangen bijdrage Preventie met Gezag | <2023> |
      En gemeente Dordrecht meldt over 2024:
        | feit                                   | waarde |
        | ontvangen bijdrage Preventie met Gezag | <2024> |
      En gemeente Dordrecht meldt over 2025:
        | feit                                   | waarde |
        | ontvangen bijdrage Preventie met Gezag | <2025> |
      En gemeente Dordrecht meldt over 2026:
        | feit                                   | waarde |
        | ontvangen bijdrage Preventie met Gezag | <2026> |
        | metingen van de monitor Dordt West     | 1      |
      Als de afspraken worden getoetst over 2026
      Dan is artikel PREVENTIE MET GEZAG en FINANCIERING (Bijdrage Preventie met Gezag) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | 2023         | 2024         | 2025         | 2026       | uitkomst       |
        |              | 1.400.000,00 | 1.400.000,00 | 500.000,00 | feit ontbreekt |
        | 1.000.000,00 |              | 1.400.000,00 | 500.000,00 | feit ontbreekt |
        | 1.000.000,00 | 1.400.000,00 |              | 500.000,00 | feit ontbreekt |
        | 1.000.000,00 | 1.400.000,00 | 1.400.000,00 |            | feit ontbreekt |
        | 1.000.000,00 | 1.400.000,00 | 1.400.000,00 | 500.000,00 | voldaan        |

  Regel: KANSRIJKE WIJK (Bijdrage Kansrijke Wijk) voor 2023-2025 is ten hoogste 5,1 miljoen aangevraagd, afgerond

    @clause-KANSRIJKE-WIJK
    Abstract Scenario: tot 5,15 miljoen is afgerond 5,1 miljoen
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                | waarde |
        | bijdrage Kansrijke Wijk op aanvraag | <2023> |
      En gemeente Dordrecht meldt over 2024:
        | feit                                | waarde |
        | bijdrage Kansrijke Wijk op aanvraag | <2024> |
      En gemeente Dordrecht meldt over 2025:
        | feit                                | waarde |
        | bijdrage Kansrijke Wijk op aanvraag | <2025> |
        | aanvraag Kansrijke Wijk toegekend   | ja     |
      Als de afspraken worden getoetst over 2025
      Dan is artikel KANSRIJKE WIJK (Bijdrage Kansrijke Wijk) voor gemeente Dordrecht over 2025 "<uitkomst>"
      En zegt de toelichting op artikel KANSRIJKE WIJK (Bijdrage Kansrijke Wijk) voor gemeente Dordrecht over 2025: "<woorden>"

      Voorbeelden: drie jaren samen
        | 2023         | 2024         | 2025         | uitkomst | woorden                                                    |
        | 1.500.000,00 | 2.000.000,00 | 1.649.999,98 | voldaan  | Oordeel: voldaan                                           |
        | 1.500.000,00 | 2.000.000,00 | 1.649.999,99 | voldaan  | € 5.149.999,99 is precies de grens, en die hoort erbij.    |
        | 1.500.000,00 | 2.000.000,00 | 1.650.000,00 | signaal  | De afspraak is gelezen als een inspanning of verwachting |

      Voorbeelden: zonder het bedrag van ieder jaar is er geen oordeel
        | 2023         | 2024         | 2025         | uitkomst       | woorden                                    |
        |              | 2.000.000,00 | 1.650.000,00 | feit ontbreekt | bijdrage Kansrijke Wijk op aanvraag (2023) |
        | 1.500.000,00 |              | 1.650.000,00 | feit ontbreekt | bijdrage Kansrijke Wijk op aanvraag (2024) |
        | 1.500.000,00 | 2.000.000,00 |              | feit ontbreekt | bijdrage Kansrijke Wijk op aanvraag (2025) |

  Regel: KANSRIJKE WIJK (Middelen gezonde leefomgeving) ieder jaar ongeveer € 100.000, zonder aanvraag

    @clause-KANSRIJKE-WIJK
    Abstract Scenario: een afwijking tot en met 5% is nog ongeveer € 100.000
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                    | waarde   |
        | middelen Stimulans gezonde leefomgeving | <bedrag> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel KANSRIJKE WIJK (Middelen gezonde leefomgeving) voor gemeente Dordrecht over 2023 "<uitkomst>"
      En zegt de toelichting op artikel KANSRIJKE WIJK (Middelen gezonde leefomgeving) voor gemeente Dordrecht over 2023: "<woorden>"

      Voorbeelden:
        | bedrag     | uitkomst | woorden                                                    |
        | 94.999,99  | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 95.000,00  | voldaan  | € 95.000,00 is precies de grens, en die hoort erbij.       |
        | 95.000,01  | voldaan  | Oordeel: voldaan                                           |
        | 104.999,99 | voldaan  | Oordeel: voldaan                                           |
        | 105.000,00 | voldaan  | € 105.000,00 is precies de grens, en die hoort erbij.      |
        | 105.000,01 | signaal  | De afspraak is gelezen als een inspanning of verwachting |

  Regel: KANSRIJKE WIJK: zonder toekenning is er over bijdrage en medefinanciering niets afgesproken

    @clause-KANSRIJKE-WIJK @clause-WIJKPROJECT-WERKEN-IN-DE-ENERGIETRANSITIE
    Abstract Scenario: een afgewezen aanvraag geeft geen voldaan op een bijdrage van nul
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                            | waarde |
        | bijdrage Kansrijke Wijk op aanvraag             | 0,00   |
        | Kansrijke Wijk in Werken in de energietransitie | 0,00   |
      En gemeente Dordrecht meldt over 2024:
        | feit                                            | waarde |
        | bijdrage Kansrijke Wijk op aanvraag             | 0,00   |
        | Kansrijke Wijk in Werken in de energietransitie | 0,00   |
      En gemeente Dordrecht meldt over 2025:
        | feit                                            | waarde      |
        | bijdrage Kansrijke Wijk op aanvraag             | 0,00        |
        | Kansrijke Wijk in Werken in de energietransitie | 0,00        |
        | aanvraag Kansrijke Wijk toegekend               | <toegekend> |
      Als de afspraken worden getoetst over 2025
      Dan is artikel KANSRIJKE WIJK (Bijdrage Kansrijke Wijk) voor gemeente Dordrecht over 2025 "<bijdrage>"
      En is artikel WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE (Medefinanciering wijkproject energietransitie) voor gemeente Dordrecht over 2025 "<medefinanciering>"

      Voorbeelden:
        | toegekend | bijdrage            | medefinanciering    |
        | ja        | voldaan             | signaal             |
        | nee       | niet van toepassing | niet van toepassing |
        |           | feit ontbreekt      | feit ontbreekt      |

  Regel: ENERGIEFIXERS (Meer Dordtse Energiehulpen) eind 2026 zijn er meer dan eind 2023

    @clause-ENERGIEFIXERS
    Abstract Scenario: evenveel als eind 2023 is geen uitbreiding
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | <2023> |
      En gemeente Dordrecht meldt over 2026:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | <2026> |
      Als de afspraken worden getoetst over 2026
      Dan is artikel ENERGIEFIXERS (Meer Dordtse Energiehulpen) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel ENERGIEFIXERS (Meer Dordtse Energiehulpen) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | 2023 | 2026 | uitkomst | woorden                                                    |
        | 12   | 12   | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 12   | 13   | voldaan  | Oordeel: voldaan                                           |
        | 12   | 14   | voldaan  | Oordeel: voldaan                                           |
        | 12   | 11   | signaal  | Dat is 11 − 12 = −1                                        |

      Voorbeelden: zonder beide aantallen is er geen oordeel
        | 2023 | 2026 | uitkomst       | woorden                              |
        |      | 13   | feit ontbreekt | actieve Dordtse Energiehulpen (2023) |
        | 12   |      | feit ontbreekt | actieve Dordtse Energiehulpen (2026) |

  Regel: WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE (Medefinanciering wijkproject energietransitie) in 2023-2025 gaat er geld uit Kansrijke Wijk naartoe

    @clause-WIJKPROJECT-WERKEN-IN-DE-ENERGIETRANSITIE
    Abstract Scenario: een euro in drie jaar is al mede betaald; een aandeel noemt de notitie niet
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                            | waarde |
        | Kansrijke Wijk in Werken in de energietransitie | <2023> |
      En gemeente Dordrecht meldt over 2024:
        | feit                                            | waarde |
        | Kansrijke Wijk in Werken in de energietransitie | <2024> |
      En gemeente Dordrecht meldt over 2025:
        | feit                                            | waarde |
        | Kansrijke Wijk in Werken in de energietransitie | <2025> |
        | aanvraag Kansrijke Wijk toegekend               | ja     |
      Als de afspraken worden getoetst over 2025
      Dan is artikel WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE (Medefinanciering wijkproject energietransitie) voor gemeente Dordrecht over 2025 "<uitkomst>"
      En zegt de toelichting op artikel WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE (Medefinanciering wijkproject energietransitie) voor gemeente Dordrecht over 2025: "<woorden>"

      Voorbeelden:
        | 2023       | 2024       | 2025       | uitkomst | woorden                                                    |
        | 0,00       | 0,00       | 0,99       | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 0,00       | 0,00       | 1,00       | voldaan  | € 1,00 is precies de grens, en die hoort erbij.            |
        | 0,40       | 0,35       | 0,25       | voldaan  | € 1,00 is precies de grens, en die hoort erbij.            |
        | 0,40       | 0,35       | 0,24       | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 100.000,00 | 150.000,00 | 150.000,00 | voldaan  | Oordeel: voldaan                                           |

      Voorbeelden: zonder het bedrag van ieder jaar is er geen oordeel
        | 2023       | 2024       | 2025       | uitkomst       | woorden                                                |
        |            | 150.000,00 | 150.000,00 | feit ontbreekt | Kansrijke Wijk in Werken in de energietransitie (2023) |
        | 100.000,00 |            | 150.000,00 | feit ontbreekt | Kansrijke Wijk in Werken in de energietransitie (2024) |
        | 100.000,00 | 150.000,00 |            | feit ontbreekt | Kansrijke Wijk in Werken in de energietransitie (2025) |

  Regel: WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE (Ketenpartners van de corporaties aangehaakt) aannemers en onderhoudspartijen doen uiterlijk eind 2026 mee

    @clause-WIJKPROJECT-WERKEN-IN-DE-ENERGIETRANSITIE
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                       | waarde      |
        | ketenpartners aangehaakt bij Werken in de energietransitie | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE (Ketenpartners van de corporaties aangehaakt) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE (Ketenpartners van de corporaties aangehaakt) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: NATIONAAL ISOLATIEPROGRAMMA (Eerst de eigenaren met energietoeslag) de hele eerste groep van 2024 tot en met 2026 had energietoeslag

    @clause-NATIONAAL-ISOLATIEPROGRAMMA
    Abstract Scenario: één eigenaar zonder energietoeslag in de eerste groep is een signaal
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                            | waarde         |
        | eigenaren met energietoeslag in de eerste groep | <toeslag 2024> |
        | eigenaren in de eerste groep isolatie           | <groep 2024>   |
      En gemeente Dordrecht meldt over 2025:
        | feit                                            | waarde         |
        | eigenaren met energietoeslag in de eerste groep | <toeslag 2025> |
        | eigenaren in de eerste groep isolatie           | <groep 2025>   |
      En gemeente Dordrecht meldt over 2026:
        | feit                                            | waarde         |
        | eigenaren met energietoeslag in de eerste groep | <toeslag 2026> |
        | eigenaren in de eerste groep isolatie           | <groep 2026>   |
      Als de afspraken worden getoetst over 2026
      Dan is artikel NATIONAAL ISOLATIEPROGRAMMA (Eerst de eigenaren met energietoeslag) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel NATIONAAL ISOLATIEPROGRAMMA (Eerst de eigenaren met energietoeslag) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden: 120 eigenaren in drie jaar
        | toeslag 2024 | groep 2024 | toeslag 2025 | groep 2025 | toeslag 2026 | groep 2026 | uitkomst | woorden                                                    |
        | 40           | 40         | 60           | 60         | 19           | 20         | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 40           | 40         | 60           | 60         | 20           | 20         | voldaan  | 100% is precies de grens, en die hoort erbij.              |

      Voorbeelden: zonder bruikbare cijfers over ieder jaar is er geen oordeel
        | toeslag 2024 | groep 2024 | toeslag 2025 | groep 2025 | toeslag 2026 | groep 2026 | uitkomst                     | woorden                                                |
        |              | 40         | 60           | 60         | 20           | 20         | feit ontbreekt               | eigenaren met energietoeslag in de eerste groep (2024) |
        | 40           |            | 60           | 60         | 20           | 20         | feit ontbreekt               | eigenaren in de eerste groep isolatie (2024)           |
        | 40           | 40         |              | 60         | 20           | 20         | feit ontbreekt               | eigenaren met energietoeslag in de eerste groep (2025) |
        | 40           | 40         | 60           |            | 20           | 20         | feit ontbreekt               | eigenaren in de eerste groep isolatie (2025)           |
        | 40           | 40         | 60           | 60         |              | 20         | feit ontbreekt               | eigenaren met energietoeslag in de eerste groep (2026) |
        | 40           | 40         | 60           | 60         | 20           |            | feit ontbreekt               | eigenaren in de eerste groep isolatie (2026)           |
        | 0            | 0          | 0            | 0          | 0            | 0          | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                |
        | 0            | 0          | 0            | 0          | 1            | 0          | cijfers spreken elkaar tegen | Herstel ze eerst.                                      |
        | 38           | 40         | 60           | 60         | 22           | 20         | cijfers spreken elkaar tegen | Herstel ze eerst.                                      |

  Regel: BREDE SCHOOL ACADEMIE (Brede School Academie twee keer per week) in alle schoolweken

    @clause-BREDE-SCHOOL-ACADEMIE
    Abstract Scenario: één schoolweek met minder dan twee keer is een signaal; vakanties tellen niet mee
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                            | waarde        |
        | schoolweken met twee keer Brede School Academie | <twee keer>   |
        | schoolweken Brede School Academie               | <schoolweken> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel BREDE SCHOOL ACADEMIE (Brede School Academie twee keer per week) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel BREDE SCHOOL ACADEMIE (Brede School Academie twee keer per week) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden: allemaal, of op één na allemaal
        | twee keer | schoolweken | uitkomst | woorden                                                    |
        | 39        | 40          | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 40        | 40          | voldaan  | 100% is precies de grens, en die hoort erbij.              |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | twee keer | schoolweken | uitkomst                     | woorden                                                |
        |           | 40          | feit ontbreekt               | schoolweken met twee keer Brede School Academie (2024) |
        | 40        |             | feit ontbreekt               | schoolweken Brede School Academie (2024)               |
        | 0         | 0           | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                |
        | 1         | 0           | cijfers spreken elkaar tegen | Herstel ze eerst.                                      |
        | 41        | 40          | cijfers spreken elkaar tegen | Herstel ze eerst.                                      |

  Regel: BREDE SCHOOL ACADEMIE (Doelgroep Brede School Academie) alle leerlingen uit groep 6 tot en met 8 van Crabbehof, Wielwijk en Krispijn

    @clause-BREDE-SCHOOL-ACADEMIE
    Abstract Scenario: één leerling van buiten de doelgroep is een signaal
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                        | waarde       |
        | leerlingen uit de doelgroep van de academie | <doelgroep>  |
        | leerlingen Brede School Academie            | <leerlingen> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel BREDE SCHOOL ACADEMIE (Doelgroep Brede School Academie) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel BREDE SCHOOL ACADEMIE (Doelgroep Brede School Academie) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden: allemaal, of op één na allemaal
        | doelgroep | leerlingen | uitkomst | woorden                                                    |
        | 44        | 45         | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 45        | 45         | voldaan  | 100% is precies de grens, en die hoort erbij.              |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | doelgroep | leerlingen | uitkomst                     | woorden                                            |
        |           | 45         | feit ontbreekt               | leerlingen uit de doelgroep van de academie (2024) |
        | 45        |            | feit ontbreekt               | leerlingen Brede School Academie (2024)            |
        | 0         | 0          | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden            |
        | 1         | 0          | cijfers spreken elkaar tegen | Herstel ze eerst.                                  |
        | 46        | 45         | cijfers spreken elkaar tegen | Herstel ze eerst.                                  |

  Regel: BEWEEGALLIANTIE (Eerste gesprekken met de Beweegalliantie) binnenkort, dus uiterlijk eind 2026

    @clause-BEWEEGALLIANTIE
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                     | waarde      |
        | eerste gesprekken met de Beweegalliantie | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel BEWEEGALLIANTIE (Eerste gesprekken met de Beweegalliantie) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel BEWEEGALLIANTIE (Eerste gesprekken met de Beweegalliantie) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN: begin 2024 een onderwijsvisie, eind 2026 twee onderzoeken

    @clause-OVERIGE-RELEVANTE-INITIATIEVEN-EN-ONTWIKKELINGEN
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN (<norm>) voor gemeente Dordrecht over <jaar>: "<woorden>"

      Voorbeelden: of er brugfunctionarissen op school kunnen komen, is eind 2026 onderzocht
        | norm                               | feit                               | jaar | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Onderzoek naar brugfunctionarissen | onderzoek naar brugfunctionarissen | 2026 | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | Onderzoek naar brugfunctionarissen | onderzoek naar brugfunctionarissen | 2026 | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Onderzoek naar brugfunctionarissen | onderzoek naar brugfunctionarissen | 2026 | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | Onderzoek naar brugfunctionarissen | onderzoek naar brugfunctionarissen | 2026 | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: of het interventieteam terug kan komen, is eind 2026 onderzocht
        | norm                                     | feit                                             | jaar | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Onderzoek naar doorstart interventieteam | onderzoek naar doorstart van het interventieteam | 2026 | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | Onderzoek naar doorstart interventieteam | onderzoek naar doorstart van het interventieteam | 2026 | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Onderzoek naar doorstart interventieteam | onderzoek naar doorstart van het interventieteam | 2026 | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | Onderzoek naar doorstart interventieteam | onderzoek naar doorstart van het interventieteam | 2026 | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: de onderwijsvisie is in het eerste kwartaal van 2024 aangeboden
        | norm                                | feit                                           | jaar | peildatum | gedaan op | uitkomst             | woorden                                                    |
        | Onderwijsvisie voortgezet onderwijs | onderwijsvisie voortgezet onderwijs aangeboden | 2024 | 31-3-2024 | nee       | nog niet aan de orde | 31 maart 2024                                              |
        | Onderwijsvisie voortgezet onderwijs | onderwijsvisie voortgezet onderwijs aangeboden | 2024 | 1-4-2024  | nee       | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Onderwijsvisie voortgezet onderwijs | onderwijsvisie voortgezet onderwijs aangeboden | 2024 | 1-2-2028  | 31-3-2024 | voldaan              | Dat is op tijd.                                            |
        | Onderwijsvisie voortgezet onderwijs | onderwijsvisie voortgezet onderwijs aangeboden | 2024 | 1-2-2028  | 1-4-2024  | signaal              | Dat is 1 dag te laat.                                      |

  Regel: Voor wie de inspanningen in heel Dordt West gelden

    @clause-PREVENTIE-MET-GEZAG-en-FINANCIERING @clause-KANSRIJKE-WIJK @clause-ENERGIEFIXERS @clause-WIJKPROJECT-WERKEN-IN-DE-ENERGIETRANSITIE @clause-NATIONAAL-ISOLATIEPROGRAMMA @clause-BREDE-SCHOOL-ACADEMIE @clause-BEWEEGALLIANTIE @clause-OVERIGE-RELEVANTE-INITIATIEVEN-EN-ONTWIKKELINGEN
    Abstract Scenario: de gemeente alleen, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor

      Voorbeelden:
        | artikel                                          | norm                                          | jaar | uitkomst       |
        | PREVENTIE MET GEZAG en FINANCIERING              | Bijdrage Preventie met Gezag                  | 2026 | feit ontbreekt |
        | KANSRIJKE WIJK                                   | Bijdrage Kansrijke Wijk                       | 2025 | feit ontbreekt |
        | KANSRIJKE WIJK                                   | Middelen gezonde leefomgeving                 | 2023 | feit ontbreekt |
        | ENERGIEFIXERS                                    | Meer Dordtse Energiehulpen                    | 2026 | feit ontbreekt |
        | WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE        | Medefinanciering wijkproject energietransitie | 2025 | feit ontbreekt |
        | NATIONAAL ISOLATIEPROGRAMMA                      | Eerst de eigenaren met energietoeslag         | 2026 | feit ontbreekt |
        | BREDE SCHOOL ACADEMIE                            | Brede School Academie twee keer per week      | 2024 | feit ontbreekt |
        | BREDE SCHOOL ACADEMIE                            | Doelgroep Brede School Academie               | 2024 | feit ontbreekt |
        | BEWEEGALLIANTIE                                  | Eerste gesprekken met de Beweegalliantie      | 2026 | feit ontbreekt |
        | OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN | Onderzoek naar brugfunctionarissen            | 2026 | feit ontbreekt |
        | OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN | Onderzoek naar doorstart interventieteam      | 2026 | feit ontbreekt |
        | OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN | Onderwijsvisie voortgezet onderwijs           | 2024 | feit ontbreekt |

    @clause-PREVENTIE-MET-GEZAG @clause-NATIONAAL-ISOLATIEPROGRAMMA
    Abstract Scenario: cofinanciering en focus van de gemeente hebben geen getal om aan te toetsen
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor

      Voorbeelden:
        | artikel                     | norm                                   | jaar | uitkomst                |
        | PREVENTIE MET GEZAG         | Cofinanciering Preventie met Gezag     | 2024 | geen waarde afgesproken |
        | NATIONAAL ISOLATIEPROGRAMMA | Focus op woningen met een slecht label | 2024 | geen waarde afgesproken |

    @clause-WIJKPROJECT-WERKEN-IN-DE-ENERGIETRANSITIE
    Abstract Scenario: gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"

      Voorbeelden:
        | artikel                                   | norm                                        | feit                                                       | jaar | waarde     |
        | WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE | Ketenpartners van de corporaties aangehaakt | ketenpartners aangehaakt bij Werken in de energietransitie | 2026 | 31-12-2026 |

  Regel: Wanneer de inspanningen in heel Dordt West gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-PREVENTIE-MET-GEZAG-en-FINANCIERING @clause-PREVENTIE-MET-GEZAG @clause-KANSRIJKE-WIJK @clause-WIJKPROJECT-WERKEN-IN-DE-ENERGIETRANSITIE @clause-BEWEEGALLIANTIE @clause-OVERIGE-RELEVANTE-INITIATIEVEN-EN-ONTWIKKELINGEN @clause-ENERGIEFIXERS @clause-NATIONAAL-ISOLATIEPROGRAMMA @clause-BREDE-SCHOOL-ACADEMIE
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2045
      En <partij> meldt over 2023:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2024:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2025:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2026:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2027:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"
      En is artikel <artikel> (<norm>) voor <partij> over 2027 "<2027>"

      Voorbeelden:
        | artikel                                          | norm                                          | partij             | 2023                    | 2024                    | 2025                    | 2026                    | 2027            |
        | PREVENTIE MET GEZAG en FINANCIERING              | Bijdrage Preventie met Gezag                  | gemeente Dordrecht | niet van kracht         | niet van kracht         | niet van kracht         | feit ontbreekt          | niet van kracht |
        | PREVENTIE MET GEZAG                              | Cofinanciering Preventie met Gezag            | gemeente Dordrecht | geen waarde afgesproken | geen waarde afgesproken | geen waarde afgesproken | geen waarde afgesproken | niet van kracht |
        | KANSRIJKE WIJK                                   | Bijdrage Kansrijke Wijk                       | gemeente Dordrecht | niet van kracht         | niet van kracht         | feit ontbreekt          | niet van kracht         | niet van kracht |
        | KANSRIJKE WIJK                                   | Middelen gezonde leefomgeving                 | gemeente Dordrecht | feit ontbreekt          | feit ontbreekt          | feit ontbreekt          | niet van kracht         | niet van kracht |
        | WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE        | Ketenpartners van de corporaties aangehaakt   | gemeente Dordrecht | niet van kracht         | nog niet aan de orde    | nog niet aan de orde    | feit ontbreekt          | niet van kracht |
        | BEWEEGALLIANTIE                                  | Eerste gesprekken met de Beweegalliantie      | gemeente Dordrecht | niet van kracht         | nog niet aan de orde    | nog niet aan de orde    | feit ontbreekt          | niet van kracht |
        | OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN | Onderzoek naar brugfunctionarissen            | gemeente Dordrecht | niet van kracht         | nog niet aan de orde    | nog niet aan de orde    | feit ontbreekt          | niet van kracht |
        | OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN | Onderzoek naar doorstart interventieteam      | gemeente Dordrecht | niet van kracht         | nog niet aan de orde    | nog niet aan de orde    | feit ontbreekt          | niet van kracht |
        | ENERGIEFIXERS                                    | Meer Dordtse Energiehulpen                    | gemeente Dordrecht | niet van kracht         | niet van kracht         | niet van kracht         | feit ontbreekt          | niet van kracht |
        | WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE        | Medefinanciering wijkproject energietransitie | gemeente Dordrecht | niet van kracht         | niet van kracht         | feit ontbreekt          | niet van kracht         | niet van kracht |
        | NATIONAAL ISOLATIEPROGRAMMA                      | Focus op woningen met een slecht label        | gemeente Dordrecht | niet van kracht         | geen waarde afgesproken | geen waarde afgesproken | geen waarde afgesproken | niet van kracht |
        | NATIONAAL ISOLATIEPROGRAMMA                      | Eerst de eigenaren met energietoeslag         | gemeente Dordrecht | niet van kracht         | niet van kracht         | niet van kracht         | feit ontbreekt          | niet van kracht |
        | BREDE SCHOOL ACADEMIE                            | Brede School Academie twee keer per week      | gemeente Dordrecht | niet van kracht         | feit ontbreekt          | feit ontbreekt          | feit ontbreekt          | niet van kracht |
        | BREDE SCHOOL ACADEMIE                            | Doelgroep Brede School Academie               | gemeente Dordrecht | niet van kracht         | feit ontbreekt          | feit ontbreekt          | feit ontbreekt          | niet van kracht |
        | OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN | Onderwijsvisie voortgezet onderwijs           | gemeente Dordrecht | niet van kracht         | feit ontbreekt          | niet van kracht         | niet van kracht         | niet van kracht |

    @clause-PREVENTIE-MET-GEZAG @clause-KANSRIJKE-WIJK
    Abstract Scenario: in 2022 gold er over preventie en leefomgeving nog niets
      Gegeven de peildatum is 1-2-2028
      En <partij> meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel             | norm                               | partij             | jaar | uitkomst        |
        | PREVENTIE MET GEZAG | Cofinanciering Preventie met Gezag | gemeente Dordrecht | 2022 | niet van kracht |
        | KANSRIJKE WIJK      | Middelen gezonde leefomgeving      | gemeente Dordrecht | 2022 | niet van kracht |

    @clause-PREVENTIE-MET-GEZAG-en-FINANCIERING @clause-KANSRIJKE-WIJK @clause-ENERGIEFIXERS @clause-WIJKPROJECT-WERKEN-IN-DE-ENERGIETRANSITIE @clause-NATIONAAL-ISOLATIEPROGRAMMA @clause-BREDE-SCHOOL-ACADEMIE @clause-BEWEEGALLIANTIE @clause-OVERIGE-RELEVANTE-INITIATIEVEN-EN-ONTWIKKELINGEN
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                                          | norm                                          | partij             | jaar | peildatum  | uitkomst             |
        | PREVENTIE MET GEZAG en FINANCIERING              | Bijdrage Preventie met Gezag                  | gemeente Dordrecht | 2026 | 30-12-2026 | nog niet aan de orde |
        | PREVENTIE MET GEZAG en FINANCIERING              | Bijdrage Preventie met Gezag                  | gemeente Dordrecht | 2026 | 31-12-2026 | feit ontbreekt       |
        | KANSRIJKE WIJK                                   | Bijdrage Kansrijke Wijk                       | gemeente Dordrecht | 2025 | 30-12-2025 | nog niet aan de orde |
        | KANSRIJKE WIJK                                   | Bijdrage Kansrijke Wijk                       | gemeente Dordrecht | 2025 | 31-12-2025 | feit ontbreekt       |
        | KANSRIJKE WIJK                                   | Middelen gezonde leefomgeving                 | gemeente Dordrecht | 2023 | 30-12-2023 | nog niet aan de orde |
        | KANSRIJKE WIJK                                   | Middelen gezonde leefomgeving                 | gemeente Dordrecht | 2023 | 31-12-2023 | feit ontbreekt       |
        | ENERGIEFIXERS                                    | Meer Dordtse Energiehulpen                    | gemeente Dordrecht | 2026 | 30-12-2026 | nog niet aan de orde |
        | ENERGIEFIXERS                                    | Meer Dordtse Energiehulpen                    | gemeente Dordrecht | 2026 | 31-12-2026 | feit ontbreekt       |
        | WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE        | Medefinanciering wijkproject energietransitie | gemeente Dordrecht | 2025 | 30-12-2025 | nog niet aan de orde |
        | WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE        | Medefinanciering wijkproject energietransitie | gemeente Dordrecht | 2025 | 31-12-2025 | feit ontbreekt       |
        | NATIONAAL ISOLATIEPROGRAMMA                      | Eerst de eigenaren met energietoeslag         | gemeente Dordrecht | 2026 | 30-12-2026 | nog niet aan de orde |
        | NATIONAAL ISOLATIEPROGRAMMA                      | Eerst de eigenaren met energietoeslag         | gemeente Dordrecht | 2026 | 31-12-2026 | feit ontbreekt       |
        | BREDE SCHOOL ACADEMIE                            | Brede School Academie twee keer per week      | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | BREDE SCHOOL ACADEMIE                            | Brede School Academie twee keer per week      | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
        | BREDE SCHOOL ACADEMIE                            | Doelgroep Brede School Academie               | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | BREDE SCHOOL ACADEMIE                            | Doelgroep Brede School Academie               | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
        | WIJKPROJECT WERKEN IN DE ENERGIETRANSITIE        | Ketenpartners van de corporaties aangehaakt   | gemeente Dordrecht | 2026 | 1-1-2027   | feit ontbreekt       |
        | BEWEEGALLIANTIE                                  | Eerste gesprekken met de Beweegalliantie      | gemeente Dordrecht | 2026 | 1-1-2027   | feit ontbreekt       |
        | OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN | Onderzoek naar brugfunctionarissen            | gemeente Dordrecht | 2026 | 1-1-2027   | feit ontbreekt       |
        | OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN | Onderzoek naar doorstart interventieteam      | gemeente Dordrecht | 2026 | 1-1-2027   | feit ontbreekt       |
        | OVERIGE RELEVANTE INITIATIEVEN EN ONTWIKKELINGEN | Onderwijsvisie voortgezet onderwijs           | gemeente Dordrecht | 2024 | 1-1-2025   | feit ontbreekt       |
