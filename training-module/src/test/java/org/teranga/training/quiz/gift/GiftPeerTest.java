package org.teranga.training.quiz.gift;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionHead;

/** Two readers of one format: what ours finds in a file is what another finds. */
class GiftPeerTest {
    private static final Path EVERY = Path.of("src/test/resources/gift/every-construct.gift");
    private static final Path COURSES = Path.of("src/main/resources/courses");

    @Test
    void kindsTitlesAndWordsAreThoseThatThePeerFinds() throws IOException, InterruptedException {
        for (Path file : files()) {
            List<JsonObject> peer = Peer.read(List.of(file.toString()));
            QuestionFile ours = GiftReader.read(Files.readString(file));
            assertThat(ours.refusals()).as(file.toString()).isEmpty();
            assertThat(ours.entries().stream().map(GiftPeerTest::told).toList())
                    .as(file.toString())
                    .isEqualTo(peer.stream().map(GiftPeerTest::told).toList());
        }
    }

    @Test
    void fromTheLineOfAQuestionOnThePeerFindsItFirst(@TempDir Path folder) throws IOException, InterruptedException {
        for (Path file : files()) {
            List<Entry> ours = GiftReader.read(Files.readString(file)).entries();
            Path lines = folder.resolve("lines.tsv");
            Files.write(
                    lines,
                    ours.stream().map(entry -> file + "\t" + entry.line()).toList());
            List<JsonObject> peer = Peer.read(List.of("--from", lines.toString()));
            for (int i = 0; i < ours.size(); i++) {
                assertThat(told(peer.get(i).getJsonObject("first")))
                        .as(file + ":" + ours.get(i).line())
                        .isEqualTo(told(ours.get(i)));
                assertThat(peer.get(i).getInt("count"))
                        .as(file + ":" + ours.get(i).line())
                        .isEqualTo(ours.size() - i);
            }
        }
    }

    @Test
    void whatWeWriteThePeerReads(@TempDir Path folder) throws IOException, InterruptedException {
        Path written = folder.resolve("written.gift");
        List<Entry> entries = GiftReader.read(Files.readString(EVERY)).entries();
        Files.writeString(written, GiftWriter.write(entries));
        assertThat(Peer.read(List.of(written.toString())).stream()
                        .map(GiftPeerTest::told)
                        .toList())
                .isEqualTo(entries.stream().map(GiftPeerTest::told).toList());
    }

    @Test
    void aHundredDamagedFilesNeverEndInAnErrorAndHoldWhatThePeerFoundInThem(@TempDir Path folder)
            throws IOException, InterruptedException {
        String whole = Files.readString(EVERY);
        List<Path> files = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            Path file = folder.resolve(seed + ".gift");
            Files.writeString(file, Damage.of(whole, new Random(seed)).replace('\uD800', '?'));
            files.add(file);
        }
        List<JsonObject> peer = Peer.read(files.stream().map(Path::toString).toList());
        int both = 0;
        for (Path file : files) {
            QuestionFile ours = GiftReader.read(Files.readString(file));
            List<JsonObject> theirs = peer.stream()
                    .filter(one -> one.getString("file").equals(file.toString()))
                    .toList();
            boolean refused = theirs.stream().anyMatch(one -> one.getBoolean("refused", false));
            // the peer refuses a whole file for one brace; ours keeps what is whole
            if (!refused && ours.entries().size() + ours.refusals().size() == theirs.size()) {
                both++;
            }
        }
        assertThat(both).isPositive();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(COURSES)) {
            List<Path> shipped =
                    walk.filter(path -> path.endsWith("quiz.gift")).sorted().toList();
            assertThat(shipped).isNotEmpty();
            return Stream.concat(Stream.of(EVERY), shipped.stream()).toList();
        }
    }

    private static List<String> told(Entry entry) {
        Question question = entry.question();
        QuestionHead head = question.head();
        String kind = switch (question) {
            case Question.Single q -> "MC-one";
            case Question.Multiple q -> "MC-many";
            case Question.MissingWord q -> q.several() ? "MC-many" : "MC-one";
            case Question.TrueFalse q -> "TF";
            case Question.Matching q -> "Matching";
            case Question.Ordering q -> "none of theirs";
            case Question.ShortAnswer q -> "Short";
            case Question.Numerical q -> "Numerical";
            case Question.Essay q -> "Essay";
            case Question.Description q -> "Description";
        };
        String stem = head.gap()
                ? (head.text().isEmpty() ? "" : head.text().text() + " ") + "_____ "
                        + head.after().text()
                : head.text().text();
        return List.of(kind, Boolean.toString(head.gap()), head.title(), stem);
    }

    private static List<String> told(JsonObject peer) {
        return List.of(
                peer.getString("type"),
                Boolean.toString(peer.getBoolean("gap")),
                peer.getString("title"),
                peer.getString("stem"));
    }
}
