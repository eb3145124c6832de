package org.teranga.matching.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SkillIndexTest {
    private final SkillList list = SkillList.shipped();

    @Test
    void whoIsNearestIsFoundOnce() {
        SkillIndex index = new SkillIndex(list);
        index.add(0, List.of("bookkeeper", "Comptable", "assurances"));
        index.add(1, List.of("aide comptable"));
        index.add(2, List.of("mutuelle"));
        index.add(3, List.of("boulangère"));
        index.add(4, List.of("apiculture urbaine"));
        Map<SkillLikeness, int[]> found = index.find("comptabilité");
        assertThat(found.get(SkillLikeness.SAME)).containsExactly(0);
        assertThat(found.get(SkillLikeness.NEIGHBOUR)).containsExactly(1);
        assertThat(found.get(SkillLikeness.GROUP)).containsExactly(2);
        assertThat(found).doesNotContainKey(SkillLikeness.NONE);
        assertThat(index.find("Apiculture urbaine").get(SkillLikeness.SAME)).containsExactly(4);
        assertThat(index.find(" ").values()).allMatch(rows -> rows.length == 0);
    }

    /** Every pair that has something in common is found, with what the list says of it. */
    @Test
    void findingSaysWhatComparingOneByOneSays() {
        Random random = new Random(21);
        List<List<String>> people = people(random, 400);
        SkillIndex index = new SkillIndex(list);
        for (int i = 0; i < people.size(); i++) {
            index.add(i, people.get(i));
        }
        for (List<String> role : people(random, 100)) {
            Map<Integer, SkillLikeness> found = new HashMap<>();
            index.find(role.getFirst())
                    .forEach((likeness, rows) -> Arrays.stream(rows).forEach(row -> found.put(row, likeness)));
            for (int i = 0; i < people.size(); i++) {
                String wanted = list.key(role.getFirst());
                SkillLikeness best = people.get(i).stream()
                        .map(word -> list.likeness(wanted, list.key(word)))
                        .min(SkillLikeness::compareTo)
                        .orElse(SkillLikeness.NONE);
                assertThat(found.getOrDefault(i, SkillLikeness.NONE)).isEqualTo(best);
            }
        }
    }

    private static final int MANY = Integer.getInteger("teranga.skills", 1_000);

    /** With many more beside ours: as many as ESCO has where {@code -Dteranga.skills=14000} says so. */
    @Test
    void manyMoreAreFoundBesideOurs() {
        SkillList large = SkillExtension.of(list, concepts(MANY));
        assertThat(large.all()).hasSize(MANY + list.all().size());
        Random random = new Random(22);
        SkillIndex index = new SkillIndex(large);
        for (int i = 0; i < 2 * MANY; i++) {
            index.add(i, List.of("sense number " + random.nextInt(MANY), "comptable"));
        }
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            Arrays.stream(index.find("sense number " + random.nextInt(MANY)).get(SkillLikeness.SAME))
                    .forEach(found::add);
        }
        assertThat(found).isNotEmpty();
        assertThat(large.suggestions("sens", "fr", 10)).hasSize(10);
    }

    private static List<SkillConcept> concepts(int count) {
        List<SkillConcept> concepts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            for (int word = 0; word < 12; word++) {
                words.add("sense " + word + " of " + i);
            }
            concepts.add(new SkillConcept(
                    "http://data.europa.eu/esco/skill/" + new UUID(21, i),
                    Optional.empty(),
                    "science",
                    Map.of("fr", "sense number " + i, "en", "made skill " + i),
                    words,
                    List.of()));
        }
        return concepts;
    }

    private List<List<String>> people(Random random, int count) {
        List<Skill> all = list.all();
        List<List<String>> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Skill skill = all.get(random.nextInt(all.size()));
            Skill other = all.get(random.nextInt(all.size()));
            people.add(List.of(
                    skill.synonyms().get(random.nextInt(skill.synonyms().size())),
                    random.nextInt(5) == 0
                            ? "word " + random.nextInt(9)
                            : other.name("en").text()));
        }
        return people;
    }
}
