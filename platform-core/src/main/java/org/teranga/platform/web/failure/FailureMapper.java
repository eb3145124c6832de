package org.teranga.platform.web.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.NoAssociation;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.host.HostFilter;

/**
 * Answers everything that nobody expected. What the server itself refused (no such path, unreadable JSON) keeps its status; two people who
 * changed the same thing get 409; what belongs to an association is not there on the platform's own host: 404; a value that the database cannot keep is 422; the rest is a fault of ours: it is logged under a reference, and the answer names only the reference.
 */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    private final Refusals refusals;
    private final ProblemMapper problems;
    private final HttpServletRequest request;

    @Inject
    FailureMapper(Refusals refusals, ProblemMapper problems, HttpServletRequest request) {
        this.refusals = refusals;
        this.problems = problems;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException redirect && status(redirect) < 400) {
            return redirect.getResponse();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Refusal> refusal = refusal(cause, failure);
            if (refusal.isPresent()) {
                return problems.toResponse(refusal.get());
            }
        }
        return switch (failure) {
            case ServiceUnavailableException away -> answer(away, HttpHeaders.RETRY_AFTER);
            case WebApplicationException refused when status(refused) < 500 -> answer(refused, HttpHeaders.ALLOW);
            case ProcessingException unreadable -> answer(400, "");
            default -> fault(failure);
        };
    }

    private static int status(WebApplicationException failure) {
        return failure.getResponse().getStatus();
    }

    /** What a user can be told of a cause; empty where the cause alone tells nothing. */
    private Optional<Refusal> refusal(Throwable cause, Throwable failure) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusal);
            case JsonbException unreadable -> Optional.of(Refusal.unreadable("problem.json"));
            case JsonException unreadable -> Optional.of(Refusal.unreadable("problem.json"));
            case NoAssociation ofThePlatform
            when request.getAttribute(HostFilter.TENANT) == null -> Optional.of(Refusal.notFound());
            case OptimisticLockException changed -> Optional.of(Refusal.changedMeanwhile("problem.changed_meanwhile"));
            default -> DatabaseFailed.ofAValue(cause) ? Optional.of(unkept(failure)) : Optional.empty();
        };
    }

    private Refusal unkept(Throwable failure) {
        LOG.log(Level.WARNING, "a value that cannot be kept, at " + request.getMethod(), failure);
        return Refusal.unprocessable("problem.detail.400");
    }

    /** The status of a refusal, with this header of it where it has one. */
    private Response answer(WebApplicationException refused, String header) {
        Response answer = answer(status(refused), "");
        String kept = refused.getResponse().getHeaderString(header);
        return kept == null
                ? answer
                : Response.fromResponse(answer).header(header, kept).build();
    }

    private Response fault(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(
                Level.ERROR,
                "failure " + reference + " at " + request.getMethod() + " " + request.getRequestURI(),
                failure);
        return answer(500, reference);
    }

    private Response answer(int status, String reference) {
        if (Refusals.isJson(request.getRequestURI())) {
            return Response.status(status)
                    .type(ProblemDocument.MEDIA_TYPE)
                    .entity(refusals.document(status))
                    .build();
        }
        return Response.status(status)
                .type("text/html")
                .entity(new HtmlPage("error", refusals.view(status, reference), status))
                .build();
    }
}
