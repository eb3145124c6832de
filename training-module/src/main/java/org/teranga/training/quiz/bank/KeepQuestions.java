package org.teranga.training.quiz.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.HeldEntities;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.question.Question;

/** Questions come into the bank of a course, are saved anew, and are retired. It asks no permission: who calls has asked. */
@ApplicationScoped
@Transactional
public class KeepQuestions {
    private final Bank bank;
    private final HeldEntities held;
    private final Event<BankChanging> changing;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KeepQuestions(Bank bank, HeldEntities held, Event<BankChanging> changing, AuditTrail audit, Clock clock) {
        this.bank = bank;
        this.held = held;
        this.changing = changing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds the questions of a file, in one language.
     *
     * @return their ids, in their order
     */
    public List<UUID> add(UUID course, String language, List<Entry> entries, @Nullable UUID by) {
        List<BankQuestion> added = new ArrayList<>();
        for (Entry entry : entries) {
            added.add(made(course, language, Map.of(language, entry.question()), entry.filing(), added.size()));
        }
        changing.fire(new BankChanging(course));
        bank.add(added, by);
        if (!added.isEmpty()) {
            audit.record("question.import", "course", course);
        }
        return added.stream().map(BankQuestion::id).toList();
    }

    /**
     * Adds the same questions in several languages, matched by their position; a translation that is another question is left out.
     *
     * @param files language to its questions, the source first
     * @return their ids, in their order
     */
    public List<UUID> lay(UUID course, Map<String, List<Entry>> files) {
        Map.Entry<String, List<Entry>> first = files.entrySet().iterator().next();
        String source = first.getKey();
        List<Entry> originals = first.getValue();
        List<BankQuestion> laid = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            laid.add(made(course, source, alike(files, i), originals.get(i).filing(), i));
        }
        changing.fire(new BankChanging(course));
        bank.add(laid, null);
        return laid.stream().map(BankQuestion::id).toList();
    }

    /**
     * Adds one that somebody wrote; nothing changes where one of this id is there.
     *
     * @param words language to the question, the source first
     */
    public void begin(UUID course, UUID id, Map<String, Question> words, Filing filing) {
        String source = words.keySet().iterator().next();
        QuestionRevision worded = new QuestionRevision(id, 1, source, new TreeMap<>(QuestionRevision.alike(words)));
        changing.fire(new BankChanging(course));
        if (bank.begin(new BankQuestion(id, course, filing, worded, clock.instant(), null))) {
            return;
        }
        boolean same = bank.find(course, id)
                .filter(known -> known.worded().words().equals(worded.words())
                        && known.filing().equals(filing))
                .isPresent();
        if (!same) { // the form was gone back to and written anew
            begin(course, Uuid7.at(clock.instant()), words, filing);
        }
    }

    /**
     * Adds questions of the shelf, and remembers them as they stand there.
     *
     * @param files language to its questions, the source first
     * @return their ids, in their order
     */
    public List<UUID> take(UUID course, Map<String, List<Entry>> files) {
        List<UUID> ids = lay(course, files);
        Map<UUID, Map<String, Question>> taken = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            taken.put(ids.get(i), alike(files, i));
        }
        bank.take(taken);
        return ids;
    }

    /** The same question of each file, the source first. */
    public static Map<String, Question> alike(Map<String, List<Entry>> files, int place) {
        Map<String, Question> words = new LinkedHashMap<>();
        files.forEach((language, entries) -> {
            if (place < entries.size()) {
                words.put(language, entries.get(place).question());
            }
        });
        return QuestionRevision.alike(words);
    }

    /**
     * Saves one as it stands on the shelf; a translation that is not there stays where it is still the same question.
     *
     * @param words language to the question, the source first
     * @throws Refusal not found; conflict where somebody else has saved it meanwhile
     */
    public void follow(UUID course, UUID id, Map<String, Question> words, UUID by) {
        BankQuestion own = bank.find(course, id).orElseThrow(Refusal::notFound);
        Map<String, Question> all = new LinkedHashMap<>(own.worded().words());
        all.putAll(words);
        revise(course, id, all, own.filing(), own.worded().number(), by);
        bank.take(Map.of(id, words));
    }

    /**
     * One stays as it is, whatever stands on the shelf.
     *
     * @throws Refusal not found
     */
    public void leave(UUID course, UUID id, Map<String, Question> words) {
        bank.find(course, id).orElseThrow(Refusal::notFound);
        bank.take(Map.of(id, words));
        audit.record("question.leave", "question", id);
    }

    /**
     * Saves one anew; translations that are another question now are left out until they are written again.
     *
     * @param words    language to the question, with one in its source
     * @param revision the revision that the writer saw
     * @throws Refusal not found; conflict where somebody else has saved it meanwhile
     */
    public void revise(UUID course, UUID id, Map<String, Question> words, Filing filing, int revision, UUID by) {
        BankQuestion before = bank.find(course, id).orElseThrow(Refusal::notFound);
        Map<String, Question> ordered = new LinkedHashMap<>();
        ordered.put(before.worded().source(), words.get(before.worded().source()));
        ordered.putAll(words);
        QuestionRevision next = new QuestionRevision(
                id, revision + 1, before.worded().source(), new TreeMap<>(QuestionRevision.alike(ordered)));
        changing.fire(new BankChanging(course));
        held.find(FiledQuestion.class, id)
                .filter(question -> question.revise(next.number(), filing))
                .orElseThrow(() -> Refusal.changedMeanwhile("quiz.changed_meanwhile"));
        bank.revision(next, clock.instant(), by);
        audit.record("question.revise", "question", id);
    }

    /**
     * It is asked no more; those who were asked it keep it.
     *
     * @throws Refusal not found
     */
    public void retire(UUID course, UUID id) {
        bank.find(course, id).orElseThrow(Refusal::notFound);
        changing.fire(new BankChanging(course));
        held.find(FiledQuestion.class, id).orElseThrow(Refusal::notFound).retire(clock.instant());
        audit.record("question.retire", "question", id);
    }

    /** Ids sort by the moment that is in them: a moment later for each, so that questions stay in the order of their file. */
    private BankQuestion made(UUID course, String source, Map<String, Question> words, Filing filing, int place) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now.plusMillis(place));
        return new BankQuestion(
                id, course, filing, new QuestionRevision(id, 1, source, new TreeMap<>(words)), now, null);
    }
}
