package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the public pages, forms, receipts and letters promise is true: every sentence of theirs is classed in {@code promises.tsv}, and each
 * that promises something names the tests that show it. A line is a key, a tab, and {@code plain}, or a tab and
 * {@code promise}, a tab and {@code Class.method}, with commas between several. A key that ends in {@code *} stands for all that begin so;
 * it can only be plain. A sentence that no test shows is taken out until one does.
 */
class PromisesTest {
    private static final Path ROOT = root();
    private static final Path THEME = ROOT.resolve("themes/base");
    private static final Path LIST = Path.of("src/test/resources/promises.tsv");

    /** The pages, forms and letters whose sentences are held. */
    private static final List<String> TEMPLATES = List.of(
            "platform/home.ftlh",
            "platform/privacy.ftlh",
            "matching/plan/tuning/how.ftlh",
            "matching/_questions.ftlh",
            "matching/pool/offer/form.ftlh",
            "matching/pool/offer/receipt.ftlh",
            "matching/pool/offer/_aside.ftlh",
            "matching/pool/need/form.ftlh",
            "matching/pool/need/receipt.ftlh",
            "matching/placement/_reach.ftlh",
            "rights/reader/ask.ftlh",
            "tenantadmin/onboarding/open.ftlh",
            "tenantadmin/onboarding/sent.ftlh",
            "mail/offer_receipt.ftl",
            "mail/need_receipt.ftl",
            "mail/placement.ftl",
            "mail/offer_aside.ftl",
            "mail/offer_passed.ftl",
            "mail/application_received.ftl");

    /** What {@code /how} says by the rules of an association, sentence by sentence. */
    private static final List<String> BY_RULES = List.of("how.", "rules.protects.");

    private static final Pattern WORD = Pattern.compile("\"([a-z0-9_.]+)\"");

    @Test
    void everySentenceOfAPublicPageIsClassed() {
        assertThat(unclassed(said(), lines()))
                .as(
                        "sentences of public pages that %s does not class. Maybe they promise something: then name the test that"
                                + " shows it",
                        LIST)
                .isEmpty();
    }

    @Test
    void nothingIsClassedThatNoPageSays() {
        assertThat(unsaid(said(), lines())).isEmpty();
    }

    @Test
    void aSentenceWithoutALineAndALineWithoutASentenceAreFound() {
        List<Line> lines =
                Stream.of("kind.*\tplain", "home.gone\tplain").map(Line::read).toList();
        Set<String> said = Set.of("kind.housing", "home.promised");
        assertThat(unclassed(said, lines)).containsExactly("home.promised");
        assertThat(unsaid(said, lines)).containsExactly("home.gone");
    }

    @Test
    void aPromiseThatNamesNoTestAndOneWhoseTestIsGoneAreFound() {
        Map<String, String> tests = Map.of("HomeTest", "@Test void itIsKept() { act(); } void itIsNoTest() {}");
        assertThat(missing("home.kept\tpromise\tHomeTest.itIsKept", tests)).isEmpty();
        assertThat(missing("home.none\tpromise", tests)).isNotEmpty();
        assertThat(missing("home.*\tpromise\tHomeTest.itIsKept", tests)).isNotEmpty();
        assertThat(missing("home.gone\tpromise\tHomeTest.itWasKept", tests)).isNotEmpty();
        assertThat(missing("home.not\tpromise\tHomeTest.itIsNoTest", tests)).isNotEmpty();
        assertThat(missing("home.elsewhere\tpromise\tRoomTest.itIsKept", tests)).isNotEmpty();
    }

    @Test
    void eachPromiseNamesTestsThatThereAre() throws IOException {
        Map<String, String> tests = tests();
        assertThat(lines().stream().flatMap(line -> missing(line, tests)))
                .as("promises whose test is not there")
                .isEmpty();
    }

    /** An erasure holds for backups once the keys in them are gone. */
    @Test
    void theKeysInBackupsLiveForSevenDays() throws IOException {
        assertThat(Files.readString(ROOT.resolve("distribution/deployment/backup.sh")))
                .contains("--exclude-schema=keys", "-name 'keys-*.dump.cms' -mmin +" + 7 * 24 * 60 + " -delete");
    }

    private static Set<String> unclassed(Set<String> said, List<Line> lines) {
        Set<String> unclassed = new TreeSet<>(said);
        unclassed.removeIf(key -> lines.stream().anyMatch(line -> line.covers(key)));
        return unclassed;
    }

    private static List<String> unsaid(Set<String> said, List<Line> lines) {
        return lines.stream()
                .filter(line -> said.stream().noneMatch(line::covers))
                .map(Line::key)
                .toList();
    }

    private static List<String> missing(String line, Map<String, String> tests) {
        return missing(Line.read(line), tests).toList();
    }

    /** What a line lacks: a promise is one sentence, and only a promise names tests, which are there. */
    private static Stream<String> missing(Line line, Map<String, String> tests) {
        if (line.promise() == line.tests().isEmpty()
                || line.promise() && line.key().endsWith("*")) {
            return Stream.of(line.key() + " → one sentence, and its tests");
        }
        return line.tests().stream().filter(test -> !isThere(test, tests)).map(test -> line.key() + " → " + test);
    }

    private static boolean isThere(String test, Map<String, String> tests) {
        String[] place = test.split("\\.");
        return Pattern.compile("@(Test|ParameterizedTest)\\b[^;]*\\bvoid " + place[1] + "\\(")
                .matcher(tests.getOrDefault(place[0], ""))
                .find();
    }

    private static Set<String> said() {
        Properties words = words();
        Set<String> said = new TreeSet<>();
        for (String template : TEMPLATES) {
            for (String call : calls(read(THEME.resolve(template)))) {
                Matcher word = WORD.matcher(call);
                while (word.find()) {
                    add(said, words, word.group(1));
                }
            }
        }
        BY_RULES.forEach(start -> add(said, words, start));
        return said;
    }

    /** A key, or all that begin with a piece of one. */
    private static void add(Set<String> said, Properties words, String piece) {
        if (words.containsKey(piece)) {
            said.add(piece);
        } else if (piece.endsWith(".") || piece.endsWith("_")) {
            words.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(piece))
                    .forEach(said::add);
        }
    }

    /** What stands between the brackets of each {@code msg(…)}. */
    private static List<String> calls(String template) {
        List<String> calls = new ArrayList<>();
        Matcher start = Pattern.compile("\\bmsg\\(").matcher(template);
        while (start.find()) {
            int depth = 1;
            int at = start.end();
            boolean quoted = false;
            for (; depth > 0 && at < template.length(); at++) {
                char letter = template.charAt(at);
                quoted ^= letter == '"';
                depth += quoted || letter != '(' ? 0 : 1;
                depth -= quoted || letter != ')' ? 0 : 1;
            }
            calls.add(template.substring(start.end(), at));
        }
        return calls;
    }

    private static List<Line> lines() {
        return read(LIST)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::read)
                .toList();
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Stream<Path> files = Files.list(THEME.resolve("messages"))) {
            for (Path file : files.filter(named("_fr.properties")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("the messages of the theme cannot be read", unreadable);
        }
        return words;
    }

    /** The sources of all tests, by the name of their class. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            Collection<Path> sources = files.filter(named("Test.java").or(named("IT.java")))
                    .filter(file -> file.toString().contains("/src/test/java/"))
                    .toList();
            for (Path file : sources) {
                String name = file.getFileName().toString().replace(".java", "");
                tests.merge(name, read(file), (one, other) -> one + other);
            }
        }
        return tests;
    }

    private static Predicate<Path> named(String end) {
        return file -> file.getFileName().toString().endsWith(end);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("themes/base"))) {
            here = here.getParent();
        }
        return here;
    }

    /** A line of the list. */
    private record Line(String key, boolean promise, List<String> tests) {
        static Line read(String line) {
            String[] fields = line.split("\t");
            assertThat(fields.length).as(line).isBetween(2, 3);
            assertThat(fields[1]).as(line).isIn("plain", "promise");
            return new Line(
                    fields[0],
                    fields[1].equals("promise"),
                    fields.length == 3 ? List.of(fields[2].split(",")) : List.of());
        }

        boolean covers(String said) {
            return key.endsWith("*") ? said.startsWith(key.substring(0, key.length() - 1)) : said.equals(key);
        }
    }
}
