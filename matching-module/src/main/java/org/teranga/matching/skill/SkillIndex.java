package org.teranga.matching.skill;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who can do what, found by skill: whoever is put in is found again by a word that means the same, a neighbour of it, or something of its
 * group. Each word is looked up in the list once, when it comes in; finding compares codes alone. It is filled first and asked afterwards.
 */
public final class SkillIndex {
    private final SkillList list;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<String, BitSet> byGroup = new HashMap<>();

    public SkillIndex(SkillList list) {
        this.list = list;
    }

    /**
     * Puts somebody in.
     *
     * @param row   by which they are known to who asks, each once
     * @param words what they say they can do
     */
    public void add(int row, Collection<String> words) {
        Set<String> keys =
                words.stream().map(list::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        keys.forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(row));
        keys.stream()
                .flatMap(key -> list.coded(key).stream())
                .map(Skill::group)
                .distinct()
                .forEach(group ->
                        byGroup.computeIfAbsent(group, any -> new BitSet()).set(row));
    }

    /** Those who can do this, by how near what they can is: each once, where it is nearest, in rising order. */
    public Map<SkillLikeness, int[]> find(String word) {
        String key = list.key(word);
        BitSet same = of(Set.of(key));
        BitSet near = of(list.neighbours(key));
        near.andNot(same);
        BitSet group = new BitSet();
        list.coded(key).ifPresent(skill -> group.or(byGroup.getOrDefault(skill.group(), new BitSet())));
        group.andNot(same);
        group.andNot(near);
        Map<SkillLikeness, int[]> found = new EnumMap<>(SkillLikeness.class);
        found.put(SkillLikeness.SAME, same.stream().toArray());
        found.put(SkillLikeness.NEIGHBOUR, near.stream().toArray());
        found.put(SkillLikeness.GROUP, group.stream().toArray());
        return found;
    }

    private BitSet of(Set<String> keys) {
        BitSet all = new BitSet();
        keys.forEach(key -> byKey.getOrDefault(key, List.of()).forEach(all::set));
        return all;
    }
}
