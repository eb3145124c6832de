package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.course.Courses;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.AikenReader;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.gift.QuestionFile;
import org.teranga.training.quiz.gift.QuestionRefusal;
import org.teranga.training.quiz.gift.SentFile;
import org.teranga.training.quiz.question.Question;

/** Brings a file of questions into the bank of a course: each whole, or refused. */
@ApplicationScoped
public class ImportQuestions {

    private final Courses courses;
    private final Bank bank;
    private final KeepQuestions keep;
    private final CurrentPerson person;
    private final PageContexts contexts;
    private final Lanes lanes;

    @Inject
    ImportQuestions(
            Courses courses, Bank bank, KeepQuestions keep, CurrentPerson person, PageContexts contexts, Lanes lanes) {
        this.courses = courses;
        this.bank = bank;
        this.keep = keep;
        this.person = person;
        this.contexts = contexts;
        this.lanes = lanes;
    }

    /** What a file may be. */
    public enum Format {
        /** Moodle's GIFT. */
        GIFT,
        /** Aiken. */
        AIKEN;

        /** The one of this name. */
        public static Optional<Format> of(String name) {
            return List.of(values()).stream()
                    .filter(format -> format.code().equals(name))
                    .findFirst();
        }

        /** As it is named in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Brings it in.
     *
     * @param format   the code of a format
     * @param language the language of its questions; empty for the association's first
     * @throws Refusal not found where there is no such course; too large where it is too large; invalid where there is no such format, where it is no
     *                 text, or has too many questions
     */
    @Transactional
    public QuestionFile bring(UUID course, String format, String language, InputStream sent) {
        courses.find(course).orElseThrow(Refusal::notFound);
        QuestionFile file = read(format, sent);
        keep.add(course, known(language), file.entries(), person.requiredSubject());
        return file;
    }

    /**
     * Brings in what is not there yet: a question with the reference of one in the bank, or with its very words, is left out, so that a
     * page that is loaded again brings nothing twice. A program is told in {@link #bring} that each question was imported, and means it.
     *
     * @throws Refusal as of {@link #bring}
     */
    @Transactional
    public Brought bringNew(UUID course, String format, String language, InputStream sent) {
        courses.locked(course).orElseThrow(Refusal::notFound);
        QuestionFile file = read(format, sent);
        Set<String> references = new HashSet<>(Set.of(""));
        Set<Question> words = new HashSet<>();
        for (BankQuestion one : bank.ofCourse(course)) {
            references.add(one.filing().reference());
            words.addAll(one.worded().words().values());
        }
        List<Entry> fresh = new ArrayList<>();
        for (Entry entry : file.entries()) {
            String reference = entry.filing().reference();
            boolean named = references.contains(reference) && !reference.isEmpty();
            if (!named && words.add(entry.question())) {
                references.add(reference);
                fresh.add(entry);
            }
        }
        keep.add(course, known(language), fresh, person.requiredSubject());
        return new Brought(
                new QuestionFile(fresh, file.refusals()), file.entries().size() - fresh.size());
    }

    /**
     * What became of a file.
     *
     * @param file  what came in, and what was refused
     * @param there how many questions were there already
     */
    public record Brought(QuestionFile file, int there) {
        /** Whether everything came in, so that there is nothing to read about it. */
        boolean whole() {
            return there == 0 && file.refusals().isEmpty() && !file.entries().isEmpty();
        }
    }

    private QuestionFile read(String format, InputStream sent) {
        Format known = Format.of(format).orElseThrow(() -> Refusal.unprocessable("quiz_file.format"));
        String text = text(sent);
        QuestionFile file = lanes.call(Lane.FILES, () -> switch (known) {
            case GIFT -> GiftReader.read(text);
            case AIKEN -> AikenReader.read(text);
        });
        if (file.tooMany()) {
            throw Refusal.unprocessable("quiz_file.too_many", QuestionFile.MOST);
        }
        return file;
    }

    /** What became of a file, in the language of the request. */
    public QuestionsAnswer answer(QuestionFile read) {
        return new QuestionsAnswer(
                read.entries().stream()
                        .map(entry -> new QuestionsAnswer.Imported(
                                entry.line(),
                                entry.question().head().name(),
                                entry.question().type().code()))
                        .toList(),
                read.refusals().stream()
                        .map(refusal -> new QuestionsAnswer.Rejected(refusal.line(), refusal.title(), message(refusal)))
                        .toList());
    }

    /** Why a question was refused, in the language of the request. */
    public String message(QuestionRefusal refusal) {
        return contexts.text(
                "quiz_fault." + refusal.fault().code(), refusal.about().toArray());
    }

    private String known(String language) {
        return contexts.ownLanguages().stream()
                .filter(own -> own.tag().equals(language))
                .findFirst()
                .orElseGet(() -> contexts.ownLanguages().getFirst())
                .tag();
    }

    private static String text(InputStream sent) {
        try {
            byte[] bytes = sent.readNBytes(SentFile.LARGEST + 1);
            if (bytes.length > SentFile.LARGEST) {
                throw Refusal.tooLarge("quiz_file.too_large", SentFile.LARGEST >> 20);
            }
            return SentFile.text(bytes);
        } catch (SentFile.NotText not) {
            throw Refusal.unprocessable("quiz_file." + not.why().name().toLowerCase(Locale.ROOT));
        } catch (IOException broken) {
            throw Refusal.unreadable("quiz_file.broken");
        }
    }
}
