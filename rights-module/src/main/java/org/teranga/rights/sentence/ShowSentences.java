package org.teranga.rights.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.sentence.CorrectSentences;
import org.teranga.platform.sentence.MotherTongues;
import org.teranga.platform.sentence.ReadSentences;
import org.teranga.platform.sentence.Sentence;
import org.teranga.platform.sentence.SentenceBook;
import org.teranga.platform.sentence.SentenceCorrection;
import org.teranga.platform.sentence.SentenceReaders;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.RightsDesk;

/** What a translator sees of the platform's sentences. */
@ApplicationScoped
class ShowSentences {
    private static final Set<String> FILTERS = Set.of("state", "area", "q");
    private static final int ROWS = 20;

    private final SentenceBook book;
    private final CorrectSentences correct;
    private final SentenceReaders readers;
    private final MotherTongues tongues;
    private final Members members;
    private final RightsDesk desk;

    @Inject
    ShowSentences(
            SentenceBook book,
            CorrectSentences correct,
            SentenceReaders readers,
            MotherTongues tongues,
            Members members,
            RightsDesk desk) {
        this.book = book;
        this.correct = correct;
        this.readers = readers;
        this.tongues = tongues;
        this.members = members;
        this.desk = desk;
    }

    /** Every language, the reader's own first. */
    SentenceLanguagesView languages() {
        List<String> own = tongues.of(desk.subject());
        List<String> into = desk.into();
        return new SentenceLanguagesView(SentenceBook.LANGUAGES.stream()
                .map(tag -> new SentenceLanguagesView.Row(
                        LanguageView.of(tag),
                        href() + "/" + tag,
                        SentenceBook.counts(book.of(tag)),
                        into.contains(tag),
                        own.contains(tag)))
                .sorted(Comparator.comparing(row -> !row.mine()))
                .toList());
    }

    /** What a query asks for; unknown words in it ask nothing. */
    static ListQuery query(Map<String, List<String>> asked) {
        return ListQuery.of(asked, FILTERS, List.of("area"), ROWS);
    }

    /** One language. */
    SentencesView list(
            String language,
            ListQuery query,
            String happened,
            ReadSentences.@Nullable Outcome outcome,
            List<String> undo) {
        List<Sentence> all = book.of(language);
        List<Sentence> found = all.stream().filter(asked(query)).toList();
        String href = href() + "/" + language;
        return new SentencesView(
                href(),
                href,
                LanguageView.of(language),
                desk.into().contains(language),
                tongues.of(desk.subject()).contains(language),
                readers.of(language, desk.subject()).code(),
                SentenceBook.counts(all),
                all.stream().map(one -> one.area().code()).distinct().toList(),
                query,
                found.size(),
                found.stream()
                        .skip(query.offset())
                        .limit(query.size())
                        .map(one -> SentenceRow.of(one, href, desk.subject()))
                        .toList(),
                happened,
                outcome,
                undo);
    }

    private static Predicate<Sentence> asked(ListQuery query) {
        String state = query.filter("state");
        String area = query.filter("area");
        String words = query.filter("q");
        return sentence -> (state.isEmpty() || in(state, sentence))
                && (area.isEmpty() || sentence.area().code().equals(area))
                && (words.isEmpty() || sentence.holds(words));
    }

    private static boolean in(String state, Sentence sentence) {
        for (Sentence.State one : Sentence.State.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(state)) {
                return sentence.is(one);
            }
        }
        return true;
    }

    /** One sentence as it is. */
    SentenceView one(String language, String key, String happened) {
        Sentence sentence = book.one(language, key);
        SentenceCorrection waiting = sentence.waiting();
        String text = waiting == null ? sentence.text() : waiting.text();
        return view(sentence, FilledForm.startingWith(Map.of("text", text)), false, happened);
    }

    /** One sentence with what was typed; where somebody else was faster, the next saving takes the place of theirs. */
    SentenceView typed(String language, String key, FilledForm form, boolean meanwhile) {
        return view(book.one(language, key), form, meanwhile, "");
    }

    private SentenceView view(Sentence sentence, FilledForm form, boolean meanwhile, String happened) {
        String list = href() + "/" + sentence.language();
        String sent = form.value("seen");
        return new SentenceView(
                list,
                href(),
                LanguageView.of(sentence.language()),
                SentenceRow.of(sentence, list, desk.subject()),
                desk.into().contains(sentence.language()),
                tongues.of(desk.subject()).contains(sentence.language()),
                readers.of(sentence.language(), desk.subject()).code(),
                CorrectSentences.values(sentence),
                form,
                sent.isEmpty() || meanwhile ? sentence.seen() : sent,
                meanwhile,
                happened,
                history(sentence, list));
    }

    private List<SentenceView.Entry> history(Sentence sentence, String list) {
        List<SentenceCorrection> all = correct.history(sentence.language(), sentence.key());
        Map<UUID, String> names = members.names(all.stream()
                .map(SentenceCorrection::writtenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream()
                .map(one -> new SentenceView.Entry(
                        one.text(),
                        one.state(),
                        one.writtenAt(),
                        one.writtenBy() == null ? "" : names.getOrDefault(one.writtenBy(), ""),
                        one.answer(),
                        one.waits() && desk.subject().equals(one.writtenBy()) ? list + "/withdraw/" + one.id() : ""))
                .toList();
    }

    private String href() {
        return "/" + desk.language() + "/desk/sentences";
    }
}
