package org.teranga.matching.moveon.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The templates that ship: each with sources, in nine languages, with the same figures in all. */
class StepCatalogueTest {
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private final List<StepTemplate> all = new StepCatalogue().all();

    @Test
    void thereIsSomethingOfEachTrackAndEachSaysWhereItComesFrom() {
        assertThat(all.stream().map(StepTemplate::track)).contains(MoveOnTrack.values());
        assertThat(all).hasSizeGreaterThanOrEqualTo(15).allSatisfy(step -> {
            assertThat(step.sourced().sources()).as(step.code()).isNotEmpty();
            assertThat(step.sourced().verifiedOn()).as(step.code()).isNotNull();
            assertThat(step.sourced().own()).as(step.code()).isFalse();
            assertThat(step.sourced().sources().stream().map(StepSource::url))
                    .as(step.code())
                    .allMatch(url -> url.isEmpty() || url.startsWith("https://"));
        });
    }

    @Test
    void eachIsSaidInNineLanguagesWithTheSameFigures() {
        assertThat(all).allSatisfy(step -> {
            assertThat(step.texts().keySet()).as(step.code()).containsAll(StepCatalogue.LANGUAGES);
            step.texts().forEach((language, text) -> {
                String as = step.code() + " in " + language;
                assertThat(figures(text)).as(as).isEqualTo(figures(step.french()));
                assertThat(text.say()).as(as).isNotBlank();
                assertThat(text.deadline().isEmpty())
                        .as(as)
                        .isEqualTo(step.french().deadline().isEmpty());
                assertThat(text.title() + text.why() + text.say() + text.deadline())
                        .as(as)
                        .doesNotContain("'", "!");
            });
        });
    }

    /** Whoever has just begun reads nothing that does not hold for them: a plan begins in the first weeks, whatever papers somebody has. */
    @Test
    void whatIsInAPlanFromItsBeginningHoldsForEverybody() {
        assertThat(all.stream().filter(step -> step.facts().first()).map(StepTemplate::code))
                .containsExactlyInAnyOrder("health_cover", "bank_account", "practise_french");
        assertThat(all.stream().filter(step -> step.facts().first()).flatMap(step -> step.facts().papers().stream()))
                .doesNotContain("protection");
    }

    @Test
    void nobodyWhoHelpsOffersABed() {
        assertThat(all.stream().map(step -> step.facts().help()).collect(Collectors.toSet()))
                .contains("legal", "language", "employment", "buddy")
                .doesNotContain("housing");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(all)
                .allSatisfy(
                        step -> assertThat(StepJson.read(StepJson.write(step))).isEqualTo(step));
    }

    @Test
    void whereALanguageIsMissingTheFrenchIsRead() {
        StepTemplate step = all.getFirst();
        assertThat(step.readIn("ti")).isEqualTo("ti");
        assertThat(step.readIn("xx")).isEqualTo("fr");
        assertThat(step.text("xx")).isEqualTo(step.french());
    }

    private static Set<String> figures(StepText text) {
        return FIGURES.matcher(text.title() + " " + text.why() + " " + text.say() + " " + text.deadline())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
