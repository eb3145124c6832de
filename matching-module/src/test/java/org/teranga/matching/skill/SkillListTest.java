package org.teranga.matching.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillListTest {
    private final SkillList list = SkillList.shipped();

    @Test
    void thereAreAFewHundredEachOnceInAGroupThatThereIs() {
        assertThat(SkillFile.skills()).hasSizeBetween(400, 500);
        assertThat(SkillFile.skills())
                .extracting(Skill::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        Set<String> groups = list.groups().stream().map(SkillGroup::code).collect(Collectors.toSet());
        assertThat(list.all()).extracting(Skill::group).containsOnlyElementsOf(groups);
        assertThat(list.groups()).allSatisfy(group -> assertThat(group.names()).containsOnlyKeys("fr", "en", "ar"));
    }

    @Test
    void eachHasANameInBothLanguagesThatNoOtherHas() {
        for (String language : List.of("fr", "en")) {
            assertThat(list.names(language)).hasSameSizeAs(list.all());
        }
        assertThat(list.all()).allSatisfy(skill -> {
            assertThat(skill.names()).containsOnlyKeys("fr", "en");
            assertThat(skill.names().values()).allMatch(name -> name.length() <= 60 && name.equals(name.strip()));
            assertThat(skill.synonyms()).as(skill.code()).isNotEmpty();
        });
    }

    @Test
    void noWordLeadsToTwoSkills() {
        Map<String, String> led = new HashMap<>();
        for (Skill skill : list.all()) {
            Set<String> words = new HashSet<>(skill.synonyms());
            words.addAll(skill.names().values());
            words.add(skill.code().replace('-', ' '));
            for (String word : words) {
                String before = led.putIfAbsent(SkillWords.stems(SkillWords.folded(word)), skill.code());
                assertThat(before == null ? skill.code() : before).as(word).isEqualTo(skill.code());
                assertThat(list.find(word)).as(word).contains(skill);
            }
        }
    }

    @Test
    void whoNamesANeighbourIsNamedByIt() {
        assertThat(list.all())
                .allSatisfy(skill -> assertThat(skill.neighbours())
                        .as(skill.code())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .doesNotContain(skill.code())
                        .allSatisfy(near -> assertThat(
                                        list.coded(near).orElseThrow().neighbours())
                                .as(near)
                                .contains(skill.code())));
    }

    @ParameterizedTest
    @CsvSource({
        "Comptable, accounting",
        "COMPTABILITÉ, accounting",
        "comptabilite, accounting",
        "accountants, accounting",
        "Menuisière, carpentry",
        "menuisiers, carpentry",
        "couturière, sewing",
        "coiffeuses, hairdressing",
        "traductrice, translation",
        "infirmière, nursing",
        "chirurgienne, medicine",
        "sage femme, midwifery",
        "Sages-femmes, midwifery",
        "gros oeuvre, masonry",
        "l’ébénisterie, cabinetmaking",
        "bail commercial, commercial-lease",
        "baux commerciaux, ''",
        "HACCP, food-hygiene",
        "montage vidéo, video-editing",
        "PADHUE, medical-diploma-recognition",
        "demande de subventions, grant-applications",
        "permis B, driving",
        "apiculture urbaine, ''",
        "'  ', ''"
    })
    void wordsAreLaidOnTheList(String word, String code) {
        assertThat(list.find(word).map(Skill::code).orElse("")).isEqualTo(code);
    }

    @Test
    void likenessHasFourSteps() {
        assertThat(list.likeness("accounting", "accounting")).isEqualTo(SkillLikeness.SAME);
        assertThat(list.likeness("accounting", "bookkeeping")).isEqualTo(SkillLikeness.NEIGHBOUR);
        assertThat(list.likeness("bookkeeping", "accounting")).isEqualTo(SkillLikeness.NEIGHBOUR);
        assertThat(list.likeness("accounting", "insurance")).isEqualTo(SkillLikeness.GROUP);
        assertThat(list.likeness("accounting", "bakery")).isEqualTo(SkillLikeness.NONE);
        assertThat(Stream.of(SkillLikeness.values()).map(SkillLikeness::percent))
                .containsExactly(100, 60, 20, 0);
    }

    @Test
    void freeWordsAreAlikeWhenTheyAreTheSame() {
        String key = list.key("Apiculture  urbaine");
        assertThat(key).isEqualTo("=apiculture urbaine");
        assertThat(list.likeness(key, list.key("apiculture urbaine !"))).isEqualTo(SkillLikeness.SAME);
        assertThat(list.likeness(key, list.key("apiculture"))).isEqualTo(SkillLikeness.NONE);
        assertThat(list.reach(key)).containsOnlyKeys(key);
        assertThat(list.key(" - ")).isEmpty();
        assertThat(list.likeness("", "")).isEqualTo(SkillLikeness.NONE);
        assertThat(list.reach("")).isEmpty();
    }

    @Test
    void aLongTextIsAFreeWord() {
        String text = "comptabilité ".repeat(40);
        assertThat(list.find(text)).isEmpty();
        assertThat(list.key(text)).startsWith("=");
    }

    @Test
    void whatASkillReachesIsWhateverIsAlike() {
        for (Skill skill : list.all()) {
            Map<String, SkillLikeness> near = list.reach(skill.code());
            for (Skill other : list.all()) {
                assertThat(near.getOrDefault(other.code(), SkillLikeness.NONE))
                        .as(skill.code() + " " + other.code())
                        .isEqualTo(list.likeness(skill.code(), other.code()));
            }
        }
    }

    @Test
    void whatIsTypedSuggests() {
        assertThat(list.suggestions("compt", "fr", 3)).extracting(Skill::code).startsWith("accounting");
        assertThat(list.suggestions("jardin", "fr", 5))
                .extracting(Skill::code)
                .startsWith("gardening")
                .contains("vegetable-growing");
        assertThat(list.suggestions("lease", "en", 5)).extracting(Skill::code).containsExactly("commercial-lease");
        assertThat(list.suggestions("a", "fr", 7)).hasSize(7);
        assertThat(list.suggestions(" ", "fr", 7)).isEmpty();
        assertThat(list.suggestions("zzz", "fr", 7)).isEmpty();
    }

    @Test
    void aNameThatALanguageHasNotComesInFrenchAndSaysSo() {
        Skill baking = list.coded("bakery").orElseThrow();
        assertThat(baking.name("en")).isEqualTo(new SkillName("bakery", "en"));
        assertThat(baking.name("ti")).isEqualTo(new SkillName("boulangerie", "fr"));
        assertThat(list.said("Boulangère", "en")).isEqualTo("bakery");
        assertThat(list.said("apiculture urbaine", "en")).isEqualTo("apiculture urbaine");
    }
}
