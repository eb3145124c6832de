package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.Problem;
import org.teranga.training.course.Courses;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.AikenReader;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.gift.QuestionFile;
import org.teranga.training.quiz.gift.Refusal;
import org.teranga.training.quiz.gift.SentFile;

/** Brings a file of questions into the bank of a course: each whole, or refused. */
@ApplicationScoped
public class ImportQuestions {
    private static final int TOO_LARGE = 413;

    private final Courses courses;
    private final KeepQuestions keep;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    ImportQuestions(Courses courses, KeepQuestions keep, CurrentPerson person, PageContexts contexts) {
        this.courses = courses;
        this.keep = keep;
        this.person = person;
        this.contexts = contexts;
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
     * @throws Problem 404 where there is no such course; 413 where it is too large; 422 where there is no such format, where it is no
     *                 text, or has too many questions
     */
    @Transactional
    public QuestionFile bring(UUID course, String format, String language, InputStream sent) {
        courses.find(course).orElseThrow(Problem::notFound);
        Format known = Format.of(format).orElseThrow(() -> Problem.unprocessable("quiz_file.format"));
        String text = text(sent);
        QuestionFile file = switch (known) {
            case GIFT -> GiftReader.read(text);
            case AIKEN -> AikenReader.read(text);
        };
        if (file.tooMany()) {
            throw Problem.unprocessable("quiz_file.too_many", QuestionFile.MOST);
        }
        keep.add(course, known(language), file.entries(), person.requiredSubject());
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
    public String message(Refusal refusal) {
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
                throw Problem.of(TOO_LARGE, "quiz_file.too_large", SentFile.LARGEST >> 20);
            }
            return SentFile.text(bytes);
        } catch (SentFile.NotText not) {
            throw Problem.unprocessable("quiz_file." + not.why().name().toLowerCase(Locale.ROOT));
        } catch (IOException broken) {
            throw Problem.unreadable("quiz_file.broken");
        }
    }
}
