package org.teranga.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;

/** Answers a refusal in the form that its caller reads. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Refusal> {
    private final Refusals refusals;
    private final HttpServletRequest request;

    @Inject
    ProblemMapper(Refusals refusals, HttpServletRequest request) {
        this.refusals = refusals;
        this.request = request;
    }

    @Override
    public Response toResponse(Refusal problem) {
        Response.ResponseBuilder answer = Response.status(RefusalStatus.of(problem));
        if (problem.retryAfter() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
        }
        if (Refusals.isJson(request.getRequestURI())) {
            return answer.type(ProblemDocument.MEDIA_TYPE)
                    .entity(refusals.document(problem))
                    .build();
        }
        return answer.type("text/html")
                .entity(new HtmlPage("error", refusals.view(problem), RefusalStatus.of(problem)))
                .build();
    }
}
