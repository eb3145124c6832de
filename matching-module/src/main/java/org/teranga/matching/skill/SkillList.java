package org.teranga.matching.skill;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All skills that are known at a moment, and what they have to do with each other. It never changes; whoever compares many keeps one.
 *
 * <p>Compared are <em>keys</em>: of a word that the list knows, the code of its skill; of any other, an equals sign and the word without
 * case, accents and punctuation, so that free words are alike when they are the same and never else. A run puts whoever helps under the
 * keys of what they say ({@link SkillIndex}): no two people's words are ever laid side by side.
 */
public final class SkillList {
    private static final char FREE = '=';

    private final Map<String, Skill> byCode;
    private final Map<String, List<String>> byGroup;
    private final Map<String, Set<String>> near = new HashMap<>();
    private final Map<String, String> byLetters = new HashMap<>();
    private final Map<String, String> byStems = new HashMap<>();
    private final Map<String, SkillGroup> groups;

    /**
     * Makes a list. Where a word would lead to two skills, the first of them has it, and a name goes before all synonyms.
     *
     * @param skills in their order; of two with one code the first counts
     * @param groups those to which they belong
     */
    public SkillList(List<Skill> skills, List<SkillGroup> groups) {
        this.byCode = Collections.unmodifiableMap(skills.stream()
                .collect(Collectors.toMap(Skill::code, one -> one, (first, other) -> first, LinkedHashMap::new)));
        this.byGroup = byCode.values().stream()
                .collect(Collectors.groupingBy(
                        Skill::group, Collectors.mapping(Skill::code, Collectors.toUnmodifiableList())));
        this.groups = Collections.unmodifiableMap(groups.stream()
                .collect(Collectors.toMap(SkillGroup::code, one -> one, (first, other) -> first, LinkedHashMap::new)));
        byCode.values().forEach(this::near);
        byCode.values().forEach(skill -> skill.names().values().forEach(name -> leads(name, skill)));
        byCode.values().forEach(skill -> {
            leads(skill.code().replace('-', ' '), skill);
            skill.synonyms().forEach(word -> leads(word, skill));
        });
    }

    /** The list that the platform ships. */
    public static SkillList shipped() {
        return new SkillList(SkillFile.skills(), SkillFile.groups());
    }

    /** Whoever names a neighbour is one of it, too. */
    private void near(Skill skill) {
        skill.neighbours().stream().filter(byCode::containsKey).forEach(other -> {
            near.computeIfAbsent(skill.code(), any -> new LinkedHashSet<>()).add(other);
            near.computeIfAbsent(other, any -> new LinkedHashSet<>()).add(skill.code());
        });
    }

    /** The neighbours of a skill; none of what is no code. */
    Set<String> neighbours(String code) {
        return near.getOrDefault(code, Set.of());
    }

    private void leads(String word, Skill skill) {
        String folded = SkillWords.folded(word);
        if (!folded.isEmpty()) {
            byLetters.putIfAbsent(folded, skill.code());
            byStems.putIfAbsent(SkillWords.stems(folded), skill.code());
        }
    }

    /** All of them, in their order. */
    public List<Skill> all() {
        return List.copyOf(byCode.values());
    }

    /** The groups, in their order. */
    public List<SkillGroup> groups() {
        return List.copyOf(groups.values());
    }

    /** The one of this code. */
    public Optional<Skill> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The skill that this word means: its name or a synonym of any language, whatever its case, accents, number and gender. */
    public Optional<Skill> find(String word) {
        if (word.length() > SkillWords.LONGEST) {
            return Optional.empty();
        }
        String folded = SkillWords.folded(word);
        String code = byLetters.get(folded);
        return coded(code == null ? byStems.getOrDefault(SkillWords.stems(folded), "") : code);
    }

    /** The key by which a word is compared; empty where there is no letter in it. */
    public String key(String word) {
        return find(word).map(Skill::code).orElseGet(() -> {
            String folded = SkillWords.folded(word);
            return folded.isEmpty() ? "" : FREE + folded;
        });
    }

    /** How near two keys are. */
    public SkillLikeness likeness(String key, String other) {
        if (key.equals(other)) {
            return key.isEmpty() ? SkillLikeness.NONE : SkillLikeness.SAME;
        }
        Skill one = byCode.get(key);
        Skill two = byCode.get(other);
        if (one == null || two == null) {
            return SkillLikeness.NONE;
        }
        if (neighbours(key).contains(other)) {
            return SkillLikeness.NEIGHBOUR;
        }
        return one.group().equals(two.group()) ? SkillLikeness.GROUP : SkillLikeness.NONE;
    }

    /** Every key that has something in common with this one, and how much. */
    public Map<String, SkillLikeness> reach(String key) {
        Skill skill = byCode.get(key);
        if (skill == null) {
            return key.isEmpty() ? Map.of() : Map.of(key, SkillLikeness.SAME);
        }
        Map<String, SkillLikeness> alike = new LinkedHashMap<>();
        alike.put(key, SkillLikeness.SAME);
        neighbours(key).forEach(code -> alike.putIfAbsent(code, SkillLikeness.NEIGHBOUR));
        byGroup.getOrDefault(skill.group(), List.of()).forEach(code -> alike.putIfAbsent(code, SkillLikeness.GROUP));
        return alike;
    }

    /** What a word means, as a page of this language says it: the name of its skill, or the word itself. */
    public String said(String word, String language) {
        return find(word).map(skill -> skill.name(language).text()).orElse(word);
    }

    /** The names of all in a language, by letter: what a line for one skill suggests. */
    public List<SkillName> names(String language) {
        return byCode.values().stream()
                .map(skill -> skill.name(language))
                .distinct()
                .sorted(Comparator.comparing((SkillName name) -> SkillWords.folded(name.text()))
                        .thenComparing(SkillName::text))
                .toList();
    }

    /**
     * Those that may be meant by what is typed so far: the one that it names, then those whose name begins so, then those of which a word
     * of a name or synonym begins so.
     */
    public List<Skill> suggestions(String typed, String language, int most) {
        String begun = SkillWords.folded(typed.length() > SkillWords.LONGEST ? "" : typed);
        if (begun.isEmpty()) {
            return List.of();
        }
        Set<String> codes = new HashSet<>();
        byLetters.forEach((word, code) -> {
            if (word.startsWith(begun) || word.contains(' ' + begun)) {
                codes.add(code);
            }
        });
        Map<String, String> named = byCode.values().stream()
                .filter(skill -> codes.contains(skill.code()))
                .collect(Collectors.toMap(
                        Skill::code,
                        skill -> SkillWords.folded(skill.name(language).text())));
        Function<String, String> name = code -> named.getOrDefault(code, code);
        Comparator<String> order = Comparator.comparing(
                        (String code) -> !name.apply(code).startsWith(begun))
                .thenComparing(name)
                .thenComparing(code -> code);
        return Stream.concat(
                        find(typed).map(Skill::code).stream(), codes.stream().sorted(order))
                .distinct()
                .limit(most)
                .map(byCode::get)
                .toList();
    }
}
