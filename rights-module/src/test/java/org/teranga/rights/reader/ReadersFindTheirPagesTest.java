package org.teranga.rights.reader;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.rights.RightsKinds;

/** Whoever says who they are is shown the pages that they must not miss, of those that ship: above all those with a day by which to act. */
class ReadersFindTheirPagesTest {
    private static final Path SHELF = Path.of("src/main/resources/shelf");

    /** What everybody is shown, whatever they say of themselves. */
    private static final List<String> ALWAYS = List.of("sante");

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "asylum_seeker: arriver guichet-unique entretien-ofpra recours-cnda allocation-hebergement travail ecole famille",
                "refugee: apres-un-oui travail ecole famille",
                "subsidiary: apres-un-oui travail ecole famille",
                "temporary: arriver allocation-hebergement travail ecole",
                "stateless: apres-un-oui travail ecole famille",
                "refused: recours-cnda apres-un-non allocation-hebergement ecole"
            })
    void aStatusShowsItsPages(String audience, String pages) {
        assertThat(shown(audience, "")).contains(pages.strip().split(" ")).containsAll(ALWAYS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "family: arriver guichet-unique recours-cnda allocation-hebergement ecole famille apres-un-oui apres-un-non",
                "woman_alone: arriver guichet-unique recours-cnda allocation-hebergement famille apres-un-oui apres-un-non",
                "minor: arriver guichet-unique entretien-ofpra recours-cnda mineurs-seuls ecole famille apres-un-non",
                "health: arriver guichet-unique entretien-ofpra recours-cnda allocation-hebergement apres-un-oui apres-un-non",
                "hosted: chez-des-hotes arriver guichet-unique entretien-ofpra recours-cnda apres-un-oui apres-un-non"
            })
    void aSituationShowsItsPages(String situation, String pages) {
        assertThat(shown("", situation)).contains(pages.strip().split(" ")).containsAll(ALWAYS);
    }

    @Test
    void whoeverIsUnderEighteenFindsTheirPageWhateverTheirStatus() {
        for (String audience : RightsKinds.AUDIENCES) {
            assertThat(shown(audience, "minor")).as(audience).contains("mineurs-seuls", "ecole", "sante");
        }
    }

    @Test
    void whoeverWasRefusedFindsTheAppealInEverySituation() {
        for (String situation : RightsKinds.SITUATIONS) {
            assertThat(shown("refused", situation)).as(situation).contains("recours-cnda", "apres-un-non");
        }
    }

    @Test
    void whoeverLivesWithHostsFindsWhatThatChangesWhateverTheirStatus() {
        for (String audience : RightsKinds.AUDIENCES) {
            assertThat(shown(audience, "hosted")).as(audience).contains("chez-des-hotes");
        }
    }

    @Test
    void everyStatusAndEverySituationIsNamedAbove() {
        assertThat(RightsKinds.AUDIENCES).hasSize(6);
        assertThat(RightsKinds.SITUATIONS).hasSize(5);
    }

    private static Set<String> shown(String audience, String situation) {
        RightsFilter filter = RightsFilter.of(null, audience, situation, null);
        return pages().filter(slug -> filter.fits(labels(slug)::get)).collect(Collectors.toSet());
    }

    private static Stream<String> pages() {
        return ((JsonArray) read("pages.json")).getValuesAs(JsonString::getString).stream();
    }

    private static Map<String, Set<String>> labels(String slug) {
        JsonObject about = (JsonObject) read(slug + "/page.json");
        return Map.of(
                RightsKinds.AUDIENCE, values(about, "audience"),
                RightsKinds.SITUATION, values(about, "situations"),
                RightsKinds.DEPARTMENT, values(about, "departments"));
    }

    private static Set<String> values(JsonObject about, String name) {
        return Set.copyOf(about.getJsonArray(name).getValuesAs(JsonString::getString));
    }

    private static jakarta.json.JsonStructure read(String file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(SHELF.resolve(file)))) {
            return reader.read();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
