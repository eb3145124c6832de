package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.exchange.HandoverTrail;
import org.teranga.matching.placement.Step;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.message.unassigned.DiscardReason;

/** Whatever the audit trail notes is said in words on its page: the sources are read for what they note. */
class TrailWordsTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern CALL = Pattern.compile("\\baudit\\s*\\.record(?:All|For)?\\(([^;]*);", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)+)\"");

    /** Those who note what others tell them: which actions these are. */
    private static final Map<String, List<String>> HANDED_ON = Map.ofEntries(
            Map.entry(
                    "AssignMessage",
                    Arrays.stream(DiscardReason.values())
                            .map(DiscardReason::action)
                            .toList()),
            Map.entry("CloseIncident", List.of("incident.resume", "incident.end_stay", "incident.unsuitable")),
            Map.entry(
                    "ConfirmIdentity",
                    List.of(
                            "offer.identity_confirmed",
                            "offer.identity_objected",
                            "need.identity_confirmed",
                            "need.identity_objected")),
            Map.entry("ExemptedOffers", List.of("exemption.grant", "exemption.end")),
            Map.entry("FileResource", List.of("offer.read", "need.read", "placement.read")),
            Map.entry("ImportChangePages", List.of("need.read", "offer.read")),
            Map.entry(
                    "HandoverTrail",
                    Stream.of("offer", "need")
                            .flatMap(kind -> Stream.concat(
                                    Stream.of(kind + ".read"),
                                    Arrays.stream(HandoverTrail.Act.values()).map(act -> act.of(kind))))
                            .toList()),
            Map.entry("IssuePaperCode", List.of("offer.paper_code", "need.paper_code")),
            Map.entry("OpenedByTeam", List.of("offer.read", "need.read")),
            Map.entry("ChosenNeeds", List.of("need.withdraw", "need.restore")),
            Map.entry("ChosenOffers", List.of("offer.withdraw", "offer.restore")),
            Map.entry("Corrections", List.of("need.read", "need.correct", "offer.read", "offer.correct")),
            Map.entry(
                    "SentenceTrail",
                    List.of(
                            "sentence.publish",
                            "sentence.decline",
                            "sentence.take_back",
                            "sentence.accept_reader",
                            "sentence.discount_reader")),
            Map.entry("MemberStanding", List.of("member.suspend", "member.resume", "member.remove")),
            Map.entry("SuspendAssociation", List.of("association.suspend", "association.resume")),
            Map.entry(
                    "MergeTrail",
                    Stream.of("offer", "need")
                            .flatMap(kind -> Stream.of("read", "merge", "merged_away", "merge_undone", "apart")
                                    .map(done -> kind + "." + done))
                            .toList()),
            Map.entry("WithdrawMany", List.of("offer.withdraw", "offer.restore", "need.withdraw", "need.restore")),
            Map.entry("UndoImport", List.of("offer.withdraw", "need.withdraw", "offer.put_back", "need.put_back")),
            Map.entry(
                    "StepTrail",
                    Stream.concat(
                                    Stream.of("placement.propose", "placement.spoken"),
                                    Arrays.stream(Step.values())
                                            .map(step ->
                                                    "placement." + step.code().replace('-', '_')))
                            .toList()));

    @Test
    void everyActionHasItsWords() throws IOException {
        Set<String> actions = actions();
        assertThat(actions).as("the sources are found").hasSizeGreaterThan(60).contains("charter.sign", "webhook.stop");
        Messages messages = EveryPage.THEMES.base().messages();
        Set<String> missing = new TreeSet<>();
        Set<String> said = messages.patterns("fr").keySet();
        for (String action : actions) {
            String area = "trail.area." + action.substring(0, action.indexOf('.'));
            Stream.of("trail.action." + action, area)
                    .filter(key -> !said.contains(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> actions() throws IOException {
        Set<String> actions = new TreeSet<>();
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                            .toList()) {
                        actions.addAll(actions(file));
                    }
                }
            }
        }
        return actions;
    }

    private static Set<String> actions(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".java", "");
        Set<String> actions = new TreeSet<>();
        for (MatchResult call : CALL.matcher(Files.readString(file)).results().toList()) {
            List<String> literal = ACTION.matcher(call.group(1))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(!literal.isEmpty() || HANDED_ON.containsKey(name))
                    .as("%s notes something whose name stands elsewhere: say in HANDED_ON what", name)
                    .isTrue();
            actions.addAll(literal.isEmpty() ? HANDED_ON.get(name) : literal);
        }
        return actions;
    }
}
