package org.teranga.platform.testing.house;

import java.net.http.HttpResponse;

/**
 * Looks at every answer that {@link HttpCaller} gets, whatever the test that called is about. Checks are found as services; none is
 * deployed into the server.
 */
public interface AnswerCheck {
    /** @throws AssertionError where the answer is not as it has to be */
    void check(HttpResponse<String> answer);
}
