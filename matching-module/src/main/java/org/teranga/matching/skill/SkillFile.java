package org.teranga.matching.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;

/** Reads the platform's own list. Its columns stand in the first line; several words in a cell are parted by bars. */
final class SkillFile {
    private static final String SKILLS = "code\tgroup\tfr\ten\tfr_synonyms\ten_synonyms\tneighbours";
    private static final String GROUPS = "code\tfr\ten\tar";

    private static final List<String> OTHERS = Languages.OF_PERSONS.stream()
            .map(Language::tag)
            .filter(tag -> !List.of("fr", "en").contains(tag))
            .toList();

    private SkillFile() {}

    static List<Skill> skills() {
        Map<String, Properties> others = new HashMap<>();
        OTHERS.forEach(language -> others.put(language, names(language)));
        return lines("skills.tsv", SKILLS).stream()
                .map(cells -> skill(cells, others))
                .toList();
    }

    /** What translators gave back, as they take it along; a language without a file has no names yet. */
    private static Properties names(String language) {
        Properties names = new Properties();
        try (InputStream file = SkillFile.class.getResourceAsStream("names_" + language + ".properties")) {
            if (file != null) {
                names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<SkillGroup> groups() {
        return lines("groups.tsv", GROUPS).stream()
                .map(cells -> new SkillGroup(cells[0], Map.of("fr", cells[1], "en", cells[2], "ar", cells[3])))
                .toList();
    }

    private static Skill skill(String[] cells, Map<String, Properties> others) {
        List<String> synonyms = Stream.of(several(cells[4]), several(cells[5]))
                .flatMap(List::stream)
                .toList();
        Map<String, String> names = new HashMap<>(Map.of("fr", cells[2], "en", cells[3]));
        others.forEach((language, file) -> {
            String name = file.getProperty(SkillSentences.KEY + cells[0], "");
            if (!name.isBlank()) {
                names.put(language, name);
            }
        });
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
