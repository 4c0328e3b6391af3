package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fault.UnknownNameException;

class GazetteerTest {

    private static final Gazetteer TABLE = Gazetteer.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            China                           | CHN
            PRC                             | CHN
            the Chinese side                | CHN
            the Chinese Government          | CHN
            People's Republic of China      | CHN
            CHN                             | CHN
            russia                          | RUS
            Russian Federation              | RUS
            the Russian delegation          | RUS
            USA                             | USA
            U.S.                            | USA
            United States of America        | USA
            the Netherlands                 | NLD
            Dutch                           | NLD
            Cote d'Ivoire                   | CIV
            Côte d’Ivoire                   | CIV
            Ivory Coast                     | CIV
            Guinea-Bissau                   | GNB
            Guinea Bissau                   | GNB
            Venezuela (Bolivarian Republic of) | VEN
            Türkiye                         | TUR
            Turkey                          | TUR
            Republic of Korea               | KOR
            DPRK                            | PRK
            NAM                             | NAM
            Non-Aligned Movement            | NONALIGNED
            European Union                  | EU
            Delegation of Kenya             | KEN
            Permanent Mission of Kenya      | KEN
            """)
    void delegationsAreFoundByAnyUsualName(String name, String id) {
        assertThat(TABLE.find(name).map(Delegation::id)).as(name).contains(id);
        assertThat(Delegation.find(name)).isEqualTo(TABLE.delegation(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Niger, Nigeria",
        "Dominica, Dominican Republic",
        "Guinea, Equatorial Guinea",
        "Guinea, Papua New Guinea",
        "Congo, Democratic Republic of the Congo",
        "Sudan, South Sudan",
        "Mali, Malta",
        "Austria, Australia",
        "Iran, Iraq",
        "Slovakia, Slovenia",
        "Mauritania, Mauritius",
        "Republic of Korea, Democratic People's Republic of Korea"
    })
    void namesThatLookAlikeStayApart(String one, String other) {
        assertThat(TABLE.delegation(one)).isNotEqualTo(TABLE.delegation(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korea", "Norwey", "\u0421hina", "Chin", "Ruritania", "", " ", "\u0000", "Kenya and Chad"})
    void unknownNamesAreRefusedWithTheNearest(String name) {
        assertThat(TABLE.find(name)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> TABLE.delegation(name))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("is not known");
    }

    @Test
    void theNearestNameIsListedFirst() {
        assertThatThrownBy(() -> TABLE.delegation("Norwey"))
                .isInstanceOfSatisfying(
                        UnknownNameException.class, e -> assertThat(e.nearest()).startsWith("Norway"));
    }

    @Test
    void theTableIsWhole() {
        assertThat(TABLE.delegations()).doesNotHaveDuplicates().hasSizeGreaterThan(195);
        for (Delegation delegation : TABLE.delegations()) {
            assertThat(TABLE.names(delegation)).startsWith(delegation.name());
            assertThat(TABLE.find(delegation.id())).contains(delegation);
            for (String name : TABLE.names(delegation)) {
                boolean code = TABLE.find(name)
                        .map(Delegation::id)
                        .filter(name::equals)
                        .isPresent();
                assertThat(code || TABLE.find(name).equals(Optional.of(delegation)))
                        .as(name)
                        .isTrue();
            }
            for (String adjective : TABLE.adjectives(delegation)) {
                assertThat(TABLE.find(adjective + " side")).as(adjective).contains(delegation);
            }
        }
    }

    @Test
    void membersOfGroupsAreInTheTable() {
        for (Grouping grouping : TABLE.groupings()) {
            assertThat(TABLE.grouping(grouping.name())).contains(grouping);
            for (String member : grouping.members()) {
                assertThat(TABLE.find(member)).as(member).isPresent();
            }
        }
        assertThat(TABLE.grouping("Kenya")).isEmpty();
        assertThat(TABLE.grouping("EU").orElseThrow().members()).hasSize(27);
    }

    @Test
    void strangersHaveTheirOwnNameOnly() {
        Delegation norland = Delegation.named("Norland");
        assertThat(TABLE.names(norland)).containsExactly("Norland");
        assertThat(TABLE.adjectives(norland)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ukrain, Ukraine", "Norwey, Norway", "Unitd States, United States", "Korea, Republic of Korea"})
    void aNearNameIsSuggested(String name, String near) {
        assertThat(Gazetteer.shipped().near(name)).contains(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"England", "Taiwan", "Kosovo", "Amnesty International", "Norland", "x"})
    void whereNoNameIsNearNoneIsSuggested(String name) {
        assertThat(Gazetteer.shipped().near(name)).isEmpty();
        assertThatThrownBy(() -> Gazetteer.shipped().delegation(name))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("known names is near it")
                .hasMessageContaining("Delegation.named(\"" + name + "\")");
    }
}
