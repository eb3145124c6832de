package org.teranga.training.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.gift.QuestionFile;

/** A course that is laid brings its quiz. The course itself may be kept later in the same transaction. */
@ApplicationScoped
@Transactional
public class LayQuiz {
    private final KeepQuestions questions;
    private final Quizzes quizzes;
    private final Clock clock;

    @Inject
    LayQuiz(KeepQuestions questions, Quizzes quizzes, Clock clock) {
        this.questions = questions;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /**
     * Lays the same questions in several languages, matched by their position, and a quiz that asks all of them.
     *
     * @param course whose quiz it is
     * @param gift   language to questions in Moodle's GIFT, the source first
     * @return the quiz's id
     * @throws IllegalArgumentException where a question of ours is refused
     */
    public UUID lay(UUID course, Map<String, String> gift) {
        Map<String, List<Entry>> files = new LinkedHashMap<>();
        gift.forEach((language, text) -> {
            QuestionFile file = GiftReader.read(text);
            if (!file.refusals().isEmpty()) {
                throw new IllegalArgumentException("questions in " + language + ": " + file.refusals());
            }
            files.put(language, file.entries());
        });
        Instant now = clock.instant();
        UUID quiz = Uuid7.at(now);
        quizzes.add(Quiz.begin(quiz, course, new QuizPlan(questions.take(course, files), List.of(), false, true), now));
        return quiz;
    }
}
