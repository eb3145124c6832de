package org.teranga.matching.safeguarding.policy.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;
import org.teranga.matching.safeguarding.policy.version.PolicyDifference;
import org.teranga.matching.safeguarding.policy.version.PolicyDraft;
import org.teranga.matching.safeguarding.policy.version.PolicyVersion;
import org.teranga.matching.safeguarding.policy.version.PublishPolicy;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.FilledForm;

/** The policy for those who read and write it. */
@ApplicationScoped
class ShowPolicy {
    private static final int KEPT = 100;
    private static final int EMPTY_ROWS = 3;

    private final PolicyBook book;
    private final PublishPolicy publish;
    private final Members members;
    private final PolicyWords words;

    @Inject
    ShowPolicy(PolicyBook book, PublishPolicy publish, Members members, PolicyWords words) {
        this.book = book;
        this.publish = publish;
        this.members = members;
        this.words = words;
    }

    /**
     * All of it.
     *
     * @param effect   what the draft would change; null while nobody asked
     * @param happened what the reader has just done; empty otherwise
     * @param outdated whether somebody else was faster
     */
    @Transactional
    PolicyView policy(@Nullable PolicyDifference effect, FilledForm form, String happened, boolean outdated) {
        Policy current = book.current();
        List<PolicyVersion> versions = book.history(KEPT);
        Optional<PolicyDraft> draft = book.draftNote();
        Map<UUID, String> names = names(versions, draft);
        List<PolicyView.PublishedPolicy> history = versions.stream()
                .map(version -> new PolicyView.PublishedPolicy(
                        version.number(),
                        version.countsFrom(),
                        version.publishedAt(),
                        names.getOrDefault(version.publishedBy(), ""),
                        version.reason()))
                .toList();
        Set<Integer> later =
                new HashSet<>(book.later().stream().map(Policy::version).toList());
        return new PolicyView(
                words.href(),
                current.version(),
                current.version() == Policy.FIRST ? null : current.from(),
                words.kinds(current),
                history.stream().filter(one -> later.contains(one.version())).toList(),
                draft.map(note -> written(note, names, effect)).orElse(null),
                history,
                form,
                happened,
                outdated);
    }

    /** The form of one kind of help as it stands: the draft's lines, else those that were published last. */
    @Transactional
    PolicyLinesView lines(String kind) {
        Policy policy = book.draft().orElseGet(book::latest);
        Map<String, List<String>> values = new HashMap<>();
        List<Ask> asks = policy.asks(kind);
        for (int i = 0; i < asks.size(); i++) {
            SentLines.put(asks.get(i), i, values);
        }
        book.draftNote().ifPresent(note -> {
            values.put("reason", List.of(note.reason()));
            if (note.countsFrom() != null) {
                values.put("from", List.of(note.countsFrom().toString()));
            }
        });
        return lines(
                kind,
                asks.size() + EMPTY_ROWS,
                FilledForm.sent(values, List.of()),
                book.seen().tag(),
                false);
    }

    /** The same with what was sent. */
    @Transactional
    PolicyLinesView lines(String kind, int rows, FilledForm form, String seen, boolean outdated) {
        Policy policy = book.draft().orElseGet(book::latest);
        return new PolicyLinesView(
                words.href() + "/" + kind,
                words.href(),
                words.kind(kind),
                IntStream.range(0, rows).boxed().toList(),
                words.checks(policy),
                words.of(kind),
                words.before(),
                words.only(),
                words.evidence(),
                words.recorders(),
                words.floor(kind),
                form,
                seen,
                outdated);
    }

    /** The form of the association's own checks as it stands. */
    @Transactional
    OwnChecksView own() {
        Policy policy = book.draft().orElseGet(book::latest);
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < policy.own().size(); i++) {
            SentOwnChecks.put(policy.own().get(i), i, values);
        }
        book.draftNote().map(PolicyDraft::countsFrom).ifPresent(from -> values.put("from", List.of(from.toString())));
        return own(
                policy.own().size() + EMPTY_ROWS,
                FilledForm.sent(values, List.of()),
                book.seen().tag(),
                false);
    }

    /** The same with what was sent. */
    OwnChecksView own(int rows, FilledForm form, String seen, boolean outdated) {
        List<Integer> numbers = IntStream.range(0, Math.min(rows, SentOwnChecks.MOST))
                .filter(row ->
                        rows < SentOwnChecks.MOST || row == 0 || form.values().containsKey("code-" + row))
                .boxed()
                .toList();
        return new OwnChecksView(words.href() + "/own", words.href(), numbers, form, seen, outdated);
    }

    private PolicyView.WrittenDraft written(
            PolicyDraft note, Map<UUID, String> names, @Nullable PolicyDifference effect) {
        Policy draft = book.draft().orElseThrow();
        return new PolicyView.WrittenDraft(
                note.changedAt(),
                names.getOrDefault(note.changedBy(), ""),
                draft.from(),
                note.reason(),
                words.changes(book.latest(), draft),
                effect,
                publish.mayPublish(),
                book.seen().tag());
    }

    private Map<UUID, String> names(List<PolicyVersion> versions, Optional<PolicyDraft> draft) {
        List<UUID> people = new ArrayList<>(
                versions.stream().map(PolicyVersion::publishedBy).toList());
        draft.map(PolicyDraft::changedBy).ifPresent(people::add);
        return members.names(people.stream().distinct().toList());
    }
}
