package org.teranga.platform.testing.published;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.testing.house.AnswerCheck;
import org.teranga.platform.testing.published.PublishedInterface.Message;

/**
 * Holds the answers of the JSON interface against its description, and what was sent where that was taken; what asks for no operation of it
 * is let through.
 */
public final class DescribedAnswers implements AnswerCheck {
    private static final PublishedInterface DESCRIPTION = PublishedInterface.ofTheRepository();
    private static final Set<String> SUCCEEDED = ConcurrentHashMap.newKeySet();
    private static final int SUCCESS = 2;

    @Override
    public void check(HttpResponse<String> answer) {
        DESCRIPTION
                .operation(answer.request().method(), answer.request().uri().getRawPath())
                .ifPresent(operation -> check(operation, answer));
    }

    private static void check(String operation, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        refuse(
                operation,
                "answers",
                DESCRIPTION.faults(operation, answer.statusCode(), new Message(type, answer.body())),
                answer.body());
        if (answer.statusCode() / 100 == SUCCESS) {
            HttpRequest request = answer.request();
            String sent = SentBody.of(request);
            String sentType = request.headers().firstValue("Content-Type").orElse("");
            refuse(operation, "takes", DESCRIPTION.faultsOfRequest(operation, new Message(sentType, sent)), sent);
            SUCCEEDED.add(operation);
        }
    }

    private static void refuse(String operation, String does, List<String> faults, String body) {
        if (!faults.isEmpty()) {
            throw new AssertionError("'%s' %s what openapi.json does not say: %s. Maybe it is to be described there: %s"
                    .formatted(operation, does, String.join("; ", faults), body));
        }
    }

    /**
     * Does something.
     *
     * @return the operations that have answered with success meanwhile, as they are described: {@code get /api/v1/offers/{id}}
     */
    public static Set<String> during(Runnable calls) {
        SUCCEEDED.clear();
        calls.run();
        return Set.copyOf(SUCCEEDED);
    }
}
