package org.teranga.training.quiz.bank;

import java.util.List;
import java.util.stream.Collectors;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionType;

/**
 * The part of a question that is the same in every language: its kind, how many answers it has and what the choices are worth, whatever
 * their order. Accepted forms may be more in one language than in another.
 *
 * @param type    its kind
 * @param answers what its answers are worth, or how many there are
 */
public record Shape(QuestionType type, List<Integer> answers) {
    public Shape {
        answers = List.copyOf(answers);
    }

    /** The shape of a question. */
    public static Shape of(Question question) {
        List<Integer> answers = switch (question) {
            case Question.Single q -> worth(q.choices());
            case Question.Multiple q -> worth(q.choices());
            case Question.MissingWord q -> worth(q.choices());
            case Question.TrueFalse q -> List.of(q.answer() ? 1 : 0);
            case Question.Matching q -> List.of(q.pairs().size(), q.others().size());
            case Question.Ordering q -> List.of(q.items().size());
            case Question.ShortAnswer q -> List.of();
            case Question.Numerical q -> List.of();
            case Question.Essay q -> List.of();
            case Question.Description q -> List.of();
        };
        return new Shape(question.type(), answers);
    }

    private static List<Integer> worth(List<Question.Choice> choices) {
        return choices.stream()
                .map(choice -> choice.weight().thousandths())
                .sorted()
                .collect(Collectors.toList());
    }
}
