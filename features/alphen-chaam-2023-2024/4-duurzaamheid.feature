# language: nl
@alphen-chaam-2023-2024
Functionaliteit: Prestatieafspraken Alphen-Chaam 2023/2024, hoofdstuk duurzaamheid
  Over energielabels, huurkorting, zonnepanelen en de weg naar aardgasvrij. De aantallen woningen en de dagen waarop
  iets is gedaan zijn bedachte voorbeelden. Waar geen datum is afgesproken, is het einde van 2024 aangehouden: dan
  lopen de afspraken af.

  Achtergrond:
    Gegeven de afspraken "alphen-chaam-2023-2024"
    En de peildatum is 1-2-2025

  Regel: inleiding duurzaamheid (Geen E F en G na 2028) eind 2028 geen meer, behalve monumenten en sloopwoningen
    De afspraken halen de landelijke afspraak aan: is er een over, dan is dat een signaal. Tot eind 2028 is er
    geen oordeel: voor de weg erheen zijn een programma in 2023 en een start in 2024 afgesproken.

    @clause-inleiding-duurzaamheid
    Abstract Scenario: eind 2028 is een woning met zo'n label die geen uitzondering is een signaal
      Gegeven de peildatum is 1-2-2029
      En Leystromen meldt over 2028:
        | feit                             | waarde     |
        | woningen met energielabel E      | <E>        |
        | woningen met energielabel F      | <F>        |
        | woningen met energielabel G      | <G>        |
        | monumenten met label E F of G    | <monument> |
        | sloopwoningen met label E F of G | <sloop>    |
      Als de afspraken worden getoetst
      Dan is artikel inleiding duurzaamheid (Geen E F en G na 2028) voor Leystromen "<uitkomst>"
      En zegt de toelichting op artikel inleiding duurzaamheid (Geen E F en G na 2028) voor Leystromen: "<woorden>"

      Voorbeelden: twee monumenten en een sloopwoning tellen niet mee
        | E | F | G | monument | sloop | uitkomst                     | woorden                                                    |
        | 1 | 1 | 1 | 2        | 1     | voldaan                      | 0 is precies de grens, en die hoort erbij.                 |
        | 2 | 1 | 1 | 2        | 1     | signaal                      | De afspraak is gelezen als een inspanning of verwachting |
        | 1 | 2 | 1 | 2        | 1     | signaal                      | Dat is 1 woning te veel.                                   |
        | 1 | 1 | 2 | 2        | 1     | signaal                      | Dat is 1 woning te veel.                                   |
        | 0 | 1 | 1 | 2        | 1     | cijfers spreken elkaar tegen | Herstel ze eerst.                                          |

      Voorbeelden: zonder uitzonderingen
        | E | F | G | monument | sloop | uitkomst | woorden          |
        | 0 | 0 | 0 | 0        | 0     | voldaan  | Oordeel: voldaan |
        | 0 | 0 | 0 |          |       | voldaan  | Oordeel: voldaan |

      Voorbeelden: een uitzondering die niemand heeft gemeld telt niet
        | E | F | G | monument | sloop | uitkomst | woorden                    |
        | 1 | 1 | 1 | 2        |       | signaal  | Dat is 1 woning te veel.   |
        | 1 | 1 | 1 |          | 1     | signaal  | Dat is 2 woningen te veel. |

      Voorbeelden: ieder label moet zijn gemeld
        | E | F | G | monument | sloop | uitkomst       | woorden                     |
        |   | 1 | 1 | 2        | 1     | feit ontbreekt | woningen met energielabel E |
        | 1 |   | 1 | 2        | 1     | feit ontbreekt | woningen met energielabel F |
        | 1 | 1 |   | 2        | 1     | feit ontbreekt | woningen met energielabel G |

    @clause-inleiding-duurzaamheid
    Scenario: tot eind 2028 is er geen oordeel, ook niet als er in een jaar niets is gebeurd
      Gegeven Leystromen meldt over 2022:
        | feit                        | waarde |
        | woningen met energielabel E | 2      |
        | woningen met energielabel F | 2      |
        | woningen met energielabel G | 1      |
      En Leystromen meldt over 2023:
        | feit                        | waarde |
        | woningen met energielabel E | 2      |
        | woningen met energielabel F | 2      |
        | woningen met energielabel G | 1      |
      Als de afspraken worden getoetst over 2023
      Dan is artikel inleiding duurzaamheid (Geen E F en G na 2028) voor Leystromen over 2023 "nog niet aan de orde"

  Regel: inleiding duurzaamheid (Huurkorting bij E F of G na 2028) iedere huurder met zo'n label krijgt korting

    @clause-inleiding-duurzaamheid
    Abstract Scenario: één huurder zonder korting is een signaal
      Gegeven de peildatum is 1-2-2030
      En Leystromen meldt over 2029:
        | feit                                         | waarde        |
        | EFG-huurders met huurkorting                 | <met korting> |
        | huurders van niet uitgezonderde EFG-woningen | <huurders>    |
      Als de afspraken worden getoetst over 2029
      Dan is artikel inleiding duurzaamheid (Huurkorting bij E F of G na 2028) voor Leystromen over 2029 "<uitkomst>"
      En zegt de toelichting op artikel inleiding duurzaamheid (Huurkorting bij E F of G na 2028) voor Leystromen over 2029: "<woorden>"

      Voorbeelden:
        | met korting | huurders | uitkomst | woorden                                                    |
        | 3           | 4        | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 4           | 4        | voldaan  | 100% is precies de grens, en die hoort erbij.              |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | met korting | huurders | uitkomst                     | woorden                                             |
        |             | 4        | feit ontbreekt               | EFG-huurders met huurkorting (2029)                 |
        | 4           |          | feit ontbreekt               | huurders van niet uitgezonderde EFG-woningen (2029) |
        | 0           | 0        | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden             |
        | 5           | 4        | cijfers spreken elkaar tegen | Herstel ze eerst.                                   |

  Regel: 1 Verduurzamen bestaand bezit, bijdrage Leystromen (Uitvoeringsprogramma zonnepanelen) uiterlijk eind 2024 opgesteld

    @clause-1-Verduurzamen-bestaand-bezit-bijdrage-Leystromen
    Abstract Scenario: alleen het programma telt, niet het informeren van huurders
      Gegeven de peildatum is <peildatum>
      En Leystromen meldt over 2024:
        | feit                              | waarde      |
        | uitvoeringsprogramma zonnepanelen | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Verduurzamen bestaand bezit, bijdrage Leystromen (Uitvoeringsprogramma zonnepanelen) voor Leystromen over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 1 Verduurzamen bestaand bezit, bijdrage Leystromen (Uitvoeringsprogramma zonnepanelen) voor Leystromen over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: 1 Verduurzamen bestaand bezit, bijdrage gemeente: eind 2024 is Leystromen betrokken bij wijkaanpak en warmteprogramma

    @clause-1-Verduurzamen-bestaand-bezit-bijdrage-gemeente
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Verduurzamen bestaand bezit, bijdrage gemeente (<norm>) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 1 Verduurzamen bestaand bezit, bijdrage gemeente (<norm>) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden: de concrete plannen uit de wijkaanpak zijn met Leystromen besproken
        | norm                                | feit                                                 | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Plannen uit de wijkaanpak besproken | bespreking van de concrete plannen uit de wijkaanpak | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Plannen uit de wijkaanpak besproken | bespreking van de concrete plannen uit de wijkaanpak | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Plannen uit de wijkaanpak besproken | bespreking van de concrete plannen uit de wijkaanpak | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Plannen uit de wijkaanpak besproken | bespreking van de concrete plannen uit de wijkaanpak | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: Leystromen is betrokken bij het meerjarenuitvoeringsprogramma
        | norm                                         | feit                                                              | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Leystromen betrokken bij het warmteprogramma | corporatie betrokken bij het meerjarenuitvoeringsprogramma warmte | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Leystromen betrokken bij het warmteprogramma | corporatie betrokken bij het meerjarenuitvoeringsprogramma warmte | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Leystromen betrokken bij het warmteprogramma | corporatie betrokken bij het meerjarenuitvoeringsprogramma warmte | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Leystromen betrokken bij het warmteprogramma | corporatie betrokken bij het meerjarenuitvoeringsprogramma warmte | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: 1 Verduurzamen bestaand bezit, bijdrage gemeente (Rollen bij rijksmiddelen voor verduurzaming) komen er rijksmiddelen, dan zijn er eind 2024 afspraken

    @clause-1-Verduurzamen-bestaand-bezit-bijdrage-gemeente
    Abstract Scenario: er zijn rijksmiddelen, en dan geldt een laatste dag
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                                                | waarde      |
        | afspraken over rol taak en budget bij rijksmiddelen | <gedaan op> |
        | rijksmiddelen voor verduurzaming beschikbaar        | ja          |
      Als de afspraken worden getoetst
      Dan is artikel 1 Verduurzamen bestaand bezit, bijdrage gemeente (Rollen bij rijksmiddelen voor verduurzaming) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"
      En zegt de toelichting op artikel 1 Verduurzamen bestaand bezit, bijdrage gemeente (Rollen bij rijksmiddelen voor verduurzaming) voor gemeente Alphen-Chaam over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

    @clause-1-Verduurzamen-bestaand-bezit-bijdrage-gemeente
    Abstract Scenario: zonder rijksmiddelen hoeft er niets te worden afgesproken
      Gegeven de peildatum is 1-2-2026
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                                                | waarde          |
        | afspraken over rol taak en budget bij rijksmiddelen | <gedaan op>     |
        | rijksmiddelen voor verduurzaming beschikbaar        | <rijksmiddelen> |
      Als de afspraken worden getoetst
      Dan is artikel 1 Verduurzamen bestaand bezit, bijdrage gemeente (Rollen bij rijksmiddelen voor verduurzaming) voor gemeente Alphen-Chaam over 2024 "<uitkomst>"

      Voorbeelden:
        | gedaan op | rijksmiddelen | uitkomst            |
        | nee       | ja            | signaal             |
        | nee       | nee           | niet van toepassing |
        | nee       |               | feit ontbreekt      |
        |           | ja            | feit ontbreekt      |

  Regel: 2 Aanpak naar aardgasvrij, bijdrage Leystromen: voor de vijf EFG-woningen in Alphen in 2023 een programma en in 2024 de start

    @clause-2-Aanpak-naar-aardgasvrij-bijdrage-Leystromen
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Leystromen meldt over <jaar>:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2 Aanpak naar aardgasvrij, bijdrage Leystromen (<norm>) voor Leystromen over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel 2 Aanpak naar aardgasvrij, bijdrage Leystromen (<norm>) voor Leystromen over <jaar>: "<woorden>"

      Voorbeelden: het uitvoeringsprogramma is er in 2023
        | norm                                     | feit                                                | jaar | peildatum  | gedaan op  | uitkomst             | woorden                           |
        | Uitvoeringsprogramma EFG-woningen Alphen | uitvoeringsprogramma EFG-woningen in de kern Alphen | 2023 | 31-12-2023 | nee        | nog niet aan de orde | 31 december 2023                  |
        | Uitvoeringsprogramma EFG-woningen Alphen | uitvoeringsprogramma EFG-woningen in de kern Alphen | 2023 | 1-1-2024   | nee        | niet voldaan         | Gemeld is dat dit niet is gedaan. |
        | Uitvoeringsprogramma EFG-woningen Alphen | uitvoeringsprogramma EFG-woningen in de kern Alphen | 2023 | 1-2-2025   | 31-12-2023 | voldaan              | Dat is op tijd.                   |
        | Uitvoeringsprogramma EFG-woningen Alphen | uitvoeringsprogramma EFG-woningen in de kern Alphen | 2023 | 1-2-2025   | 1-1-2024   | signaal              | Dat is 1 dag te laat.             |

      Voorbeelden: de verduurzaming is in 2024 begonnen, ten minste met de eerste woning
        | norm                                    | feit                                                     | jaar | peildatum  | gedaan op  | uitkomst             | woorden                           |
        | Start verduurzaming EFG-woningen Alphen | start van de verduurzaming van de EFG-woningen in Alphen | 2024 | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                  |
        | Start verduurzaming EFG-woningen Alphen | start van de verduurzaming van de EFG-woningen in Alphen | 2024 | 1-1-2025   | nee        | niet voldaan         | Gemeld is dat dit niet is gedaan. |
        | Start verduurzaming EFG-woningen Alphen | start van de verduurzaming van de EFG-woningen in Alphen | 2024 | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                   |
        | Start verduurzaming EFG-woningen Alphen | start van de verduurzaming van de EFG-woningen in Alphen | 2024 | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.             |

    @clause-2-Aanpak-naar-aardgasvrij-bijdrage-Leystromen
    Abstract Scenario: vertraging door wetgeving, zoals de flora- en faunawet, maakt van niet voldaan een signaal
      Gegeven de peildatum is 1-2-2026
      En Leystromen meldt over 2024:
        | feit                                                     | waarde       |
        | start van de verduurzaming van de EFG-woningen in Alphen | nee          |
        | vertraging van de EFG-aanpak door wetgeving              | <vertraging> |
      Als de afspraken worden getoetst
      Dan is artikel 2 Aanpak naar aardgasvrij, bijdrage Leystromen (Start verduurzaming EFG-woningen Alphen) voor Leystromen over 2024 "<uitkomst>"

      Voorbeelden:
        | vertraging | uitkomst     |
        | ja         | signaal      |
        | nee        | niet voldaan |
        |            | niet voldaan |

  Regel: Voor wie de afspraken over duurzaamheid gelden

    @clause-1-Verduurzamen-bestaand-bezit-bijdrage-gemeente
    Abstract Scenario: de gemeente alleen, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Leystromen niet voor

      Voorbeelden:
        | artikel                                          | norm                                         | jaar | uitkomst       |
        | 1 Verduurzamen bestaand bezit, bijdrage gemeente | Plannen uit de wijkaanpak besproken          | 2024 | feit ontbreekt |
        | 1 Verduurzamen bestaand bezit, bijdrage gemeente | Leystromen betrokken bij het warmteprogramma | 2024 | feit ontbreekt |

    @clause-inleiding-duurzaamheid @clause-1-Verduurzamen-bestaand-bezit-bijdrage-Leystromen @clause-2-Aanpak-naar-aardgasvrij-bijdrage-Leystromen
    Abstract Scenario: Leystromen alleen; of de voorraad CO2-neutraal wordt kunnen alleen mensen beoordelen
      Gegeven de peildatum is 1-2-2032
      En Leystromen meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Leystromen over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Alphen-Chaam niet voor

      Voorbeelden:
        | artikel                                            | norm                                     | jaar | uitkomst                         |
        | inleiding duurzaamheid                             | CO2-neutraal in 2050                     | 2023 | alleen door mensen te beoordelen |
        | inleiding duurzaamheid                             | Geen E F en G na 2028                    | 2028 | feit ontbreekt                   |
        | inleiding duurzaamheid                             | Huurkorting bij E F of G na 2028         | 2029 | feit ontbreekt                   |
        | 1 Verduurzamen bestaand bezit, bijdrage Leystromen | Uitvoeringsprogramma zonnepanelen        | 2024 | feit ontbreekt                   |
        | 2 Aanpak naar aardgasvrij, bijdrage Leystromen     | Uitvoeringsprogramma EFG-woningen Alphen | 2023 | feit ontbreekt                   |
        | 2 Aanpak naar aardgasvrij, bijdrage Leystromen     | Start verduurzaming EFG-woningen Alphen  | 2024 | feit ontbreekt                   |

    @clause-1-Verduurzamen-bestaand-bezit-bijdrage-gemeente
    Scenario: gemeente en Leystromen samen: wat de gemeente over de rijksmiddelen meldt telt voor beide
      Gegeven de peildatum is 1-2-2026
      En gemeente Alphen-Chaam meldt over 2024:
        | feit                                                | waarde     |
        | afspraken over rol taak en budget bij rijksmiddelen | 31-12-2024 |
        | rijksmiddelen voor verduurzaming beschikbaar        | ja         |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 1 Verduurzamen bestaand bezit, bijdrage gemeente (Rollen bij rijksmiddelen voor verduurzaming) voor gemeente Alphen-Chaam over 2024 "voldaan"
      En is artikel 1 Verduurzamen bestaand bezit, bijdrage gemeente (Rollen bij rijksmiddelen voor verduurzaming) voor Leystromen over 2024 "voldaan"

    @clause-2-Aanpak-naar-aardgasvrij
    Scenario: of gemeente en Leystromen de Transitievisie uitvoeren kunnen alleen mensen beoordelen
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2 Aanpak naar aardgasvrij (Uitvoering van de Transitievisie Warmte) voor gemeente Alphen-Chaam "alleen door mensen te beoordelen"
      En is artikel 2 Aanpak naar aardgasvrij (Uitvoering van de Transitievisie Warmte) voor Leystromen "alleen door mensen te beoordelen"

  Regel: Wanneer de afspraken over duurzaamheid gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-inleiding-duurzaamheid @clause-1-Verduurzamen-bestaand-bezit-bijdrage-Leystromen @clause-1-Verduurzamen-bestaand-bezit-bijdrage-gemeente @clause-2-Aanpak-naar-aardgasvrij-bijdrage-Leystromen @clause-2-Aanpak-naar-aardgasvrij
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
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "<2022>"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"

      Voorbeelden:
        | artikel                                            | norm                                         | partij                | 2022            | 2023                             | 2024                             | 2025                             |
        | inleiding duurzaamheid                             | CO2-neutraal in 2050                         | Leystromen            | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | alleen door mensen te beoordelen |
        | inleiding duurzaamheid                             | Geen E F en G na 2028                        | Leystromen            | niet van kracht | nog niet aan de orde             | nog niet aan de orde             | nog niet aan de orde             |
        | 1 Verduurzamen bestaand bezit, bijdrage Leystromen | Uitvoeringsprogramma zonnepanelen            | Leystromen            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht                  |
        | 1 Verduurzamen bestaand bezit, bijdrage gemeente   | Plannen uit de wijkaanpak besproken          | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht                  |
        | 1 Verduurzamen bestaand bezit, bijdrage gemeente   | Leystromen betrokken bij het warmteprogramma | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht                  |
        | 2 Aanpak naar aardgasvrij, bijdrage Leystromen     | Start verduurzaming EFG-woningen Alphen      | Leystromen            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht                  |
        | 1 Verduurzamen bestaand bezit, bijdrage gemeente   | Rollen bij rijksmiddelen voor verduurzaming  | gemeente Alphen-Chaam | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht                  |
        | 2 Aanpak naar aardgasvrij, bijdrage Leystromen     | Uitvoeringsprogramma EFG-woningen Alphen     | Leystromen            | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht                  |
        | 2 Aanpak naar aardgasvrij                          | Uitvoering van de Transitievisie Warmte      | gemeente Alphen-Chaam | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht                  |

    @clause-inleiding-duurzaamheid
    Abstract Scenario: wat na 2024 doorgaat: CO2 tot en met 2050, de labels en de korting zonder einddatum
      Gegeven de peildatum is 1-2-2052
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                | norm                             | partij     | jaar | uitkomst                         |
        | inleiding duurzaamheid | CO2-neutraal in 2050             | Leystromen | 2050 | alleen door mensen te beoordelen |
        | inleiding duurzaamheid | CO2-neutraal in 2050             | Leystromen | 2051 | niet van kracht                  |
        | inleiding duurzaamheid | Geen E F en G na 2028            | Leystromen | 2030 | feit ontbreekt                   |
        | inleiding duurzaamheid | Huurkorting bij E F of G na 2028 | Leystromen | 2028 | niet van kracht                  |
        | inleiding duurzaamheid | Huurkorting bij E F of G na 2028 | Leystromen | 2029 | feit ontbreekt                   |
        | inleiding duurzaamheid | Huurkorting bij E F of G na 2028 | Leystromen | 2040 | feit ontbreekt                   |

    @clause-inleiding-duurzaamheid @clause-1-Verduurzamen-bestaand-bezit-bijdrage-Leystromen @clause-1-Verduurzamen-bestaand-bezit-bijdrage-gemeente @clause-2-Aanpak-naar-aardgasvrij-bijdrage-Leystromen
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                | waarde |
        | Bestuurlijk Overleg | 2      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                                            | norm                                         | partij                | jaar | peildatum  | uitkomst             |
        | inleiding duurzaamheid                             | Geen E F en G na 2028                        | Leystromen            | 2027 | 1-2-2028   | nog niet aan de orde |
        | inleiding duurzaamheid                             | Geen E F en G na 2028                        | Leystromen            | 2028 | 30-12-2028 | nog niet aan de orde |
        | inleiding duurzaamheid                             | Geen E F en G na 2028                        | Leystromen            | 2028 | 31-12-2028 | feit ontbreekt       |
        | inleiding duurzaamheid                             | Huurkorting bij E F of G na 2028             | Leystromen            | 2029 | 30-12-2029 | nog niet aan de orde |
        | inleiding duurzaamheid                             | Huurkorting bij E F of G na 2028             | Leystromen            | 2029 | 31-12-2029 | feit ontbreekt       |
        | 1 Verduurzamen bestaand bezit, bijdrage Leystromen | Uitvoeringsprogramma zonnepanelen            | Leystromen            | 2024 | 1-1-2025   | feit ontbreekt       |
        | 1 Verduurzamen bestaand bezit, bijdrage gemeente   | Plannen uit de wijkaanpak besproken          | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 1 Verduurzamen bestaand bezit, bijdrage gemeente   | Leystromen betrokken bij het warmteprogramma | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 2 Aanpak naar aardgasvrij, bijdrage Leystromen     | Start verduurzaming EFG-woningen Alphen      | Leystromen            | 2024 | 1-1-2025   | feit ontbreekt       |
        | 1 Verduurzamen bestaand bezit, bijdrage gemeente   | Rollen bij rijksmiddelen voor verduurzaming  | gemeente Alphen-Chaam | 2024 | 1-1-2025   | feit ontbreekt       |
        | 2 Aanpak naar aardgasvrij, bijdrage Leystromen     | Uitvoeringsprogramma EFG-woningen Alphen     | Leystromen            | 2023 | 1-1-2024   | feit ontbreekt       |
