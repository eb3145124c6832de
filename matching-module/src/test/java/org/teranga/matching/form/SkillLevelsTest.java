package org.teranga.matching.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;

class SkillLevelsTest {
    @Test
    void aFormSendsAsManyLevelsAsLines() {
        FormReader in = new FormReader(sent(
                List.of("Comptabilité", "", " photo,  vidéo ", "couture"), List.of("trade", "good", "learning", "")));
        assertThat(OfferFields.SKILL_LEVELS.read(in)).isEqualTo("Comptabilité:trade|photo:learning|vidéo:learning");
        assertThat(OfferFields.SKILLS.read(in)).containsExactly("Comptabilité", "photo", "vidéo", "couture");
        in.end();
    }

    @Test
    void aCellNamesTheWordsOrFollowsTheirOrder() {
        assertThat(read(List.of("a|b|c"), List.of("c:good|a:trade"))).isEqualTo("a:trade|c:good");
        assertThat(read(List.of("a|b|c"), List.of("trade||learning"))).isEqualTo("a:trade|c:learning");
        assertThat(read(List.of("a", "b"), List.of("trade", "good"))).isEqualTo("a:trade|b:good");
    }

    @Test
    void whatIsNoLongerAmongTheSkillsHasNoLevel() {
        assertThat(read(List.of("a"), List.of("a:trade|b:good"))).isEqualTo("a:trade");
        assertThat(read(List.of("a"), List.of("b:good"))).isNull();
        assertThat(read(List.of("a"), List.of())).isNull();
    }

    @Test
    void whatIsStoredIsReadAgain() {
        String said = "Comptabilité:trade|soudure: TIG:good";
        Values stored = KindQuestion.said(OfferFields.QUESTIONS, Map.of("skill_levels", said));
        assertThat(stored.get(OfferFields.SKILL_LEVELS)).isEqualTo(said);
        assertThat(SkillLevels.byWord(said))
                .containsOnly(Map.entry("Comptabilité", "trade"), Map.entry("soudure: TIG", "good"));
    }

    @Test
    void anUnknownLevelIsAFault() {
        FormReader in = new FormReader(sent(List.of("a"), List.of("expert")));
        assertThat(OfferFields.SKILL_LEVELS.read(in)).isNull();
        assertThat(in.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("intake.unknown_choice"));
    }

    @Test
    void noLevelBringsAWayToReachSomebody() {
        FormReader in = new FormReader(sent(List.of(), List.of("06 12 34 56 78:good")));
        assertThat(OfferFields.SKILL_LEVELS.read(in)).isNull();
        assertThat(in.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("intake.words_reach"));
    }

    @Test
    void thereIsAlwaysAFreeLineAndNeverTooMany() {
        assertThat(OfferFields.skillLines("project", Map.of())).hasSize(4).containsOnly(SkillLine.FREE);
        Map<String, List<String>> kept = Map.of("skills", List.of("a, b, c"), "skill_levels", List.of("b:trade"));
        assertThat(OfferFields.skillLines("project", kept))
                .containsExactly(
                        new SkillLine("a", ""),
                        new SkillLine("b", "trade"),
                        new SkillLine("c", ""),
                        SkillLine.FREE,
                        SkillLine.FREE);
        assertThat(OfferFields.skillLines("employment", Map.of("skills", List.of("a,".repeat(90)))))
                .hasSize(20);
        assertThat(OfferFields.skillLines("buddy", kept)).isEmpty();
    }

    @Test
    void otherKindsOfHelpDoNotAskIt() {
        Values said = Values.NONE.toBuilder()
                .with(OfferFields.SKILL_LEVELS, "a:trade")
                .with(OfferFields.HOURS_OF_A_MONTH, "5")
                .build();
        assertThat(KindQuestion.stored(OfferFields.QUESTIONS, KindQuestion.asked(OfferFields.QUESTIONS, "buddy", said)))
                .isEmpty();
        assertThat(KindQuestion.stored(
                        OfferFields.QUESTIONS, KindQuestion.asked(OfferFields.QUESTIONS, "project", said)))
                .containsOnlyKeys("skill_levels", "hours_a_month");
    }

    private static String read(List<String> skills, List<String> levels) {
        return OfferFields.SKILL_LEVELS.read(new FormReader(sent(skills, levels)));
    }

    private static Answers sent(List<String> skills, List<String> levels) {
        return new Answers(new HashMap<>(Map.of("skills", skills, "skill_levels", levels)));
    }
}
