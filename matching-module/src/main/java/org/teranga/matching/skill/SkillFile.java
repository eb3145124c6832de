package org.teranga.matching.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the platform's own list. Its columns stand in the first line; several words in a cell are parted by bars. */
final class SkillFile {
    private static final String SKILLS = "code\tgroup\tfr\ten\tfr_synonyms\ten_synonyms\tneighbours";
    private static final String GROUPS = "code\tfr\ten\tar";

    private SkillFile() {}

    static List<Skill> skills() {
        return lines("skills.tsv", SKILLS).stream().map(SkillFile::skill).toList();
    }

    static List<SkillGroup> groups() {
        return lines("groups.tsv", GROUPS).stream()
                .map(cells -> new SkillGroup(cells[0], Map.of("fr", cells[1], "en", cells[2], "ar", cells[3])))
                .toList();
    }

    private static Skill skill(String[] cells) {
        List<String> synonyms = Stream.of(several(cells[4]), several(cells[5]))
                .flatMap(List::stream)
                .toList();
        Map<String, String> names = Map.of("fr", cells[2], "en", cells[3]);
        return new Skill(cells[0], cells[1], names, synonyms, several(cells[6]), "");
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<String[]> lines(String name, String columns) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SkillFile.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            if (!columns.equals(file.readLine())) {
                throw new IllegalStateException(name + " begins with other columns than " + columns);
            }
            return file.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
