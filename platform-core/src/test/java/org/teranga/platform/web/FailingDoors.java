package org.teranga.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Form;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** Doors behind which a test finds each way to fail, and what a form said. */
@Path("/")
@RequestScoped
public class FailingDoors {
    /** Fails for programs. */
    @GET
    @Public
    @Path("api/testing/fails/{how}")
    public String json(@PathParam("how") String how) {
        return fail(how);
    }

    /** Fails for people. */
    @GET
    @Public
    @Path("{lang: [a-z]{2,3}}/testing/fails/{how}")
    public String page(@PathParam("how") String how) {
        return fail(how);
    }

    /** Says what a form said. */
    @POST
    @Public
    @Path("testing/form")
    public String form(Answers sent) {
        return sent.values().toString();
    }

    /** Says what one field of a form said. */
    @POST
    @Public
    @Path("testing/field")
    public String field(@FormParam("a") @Nullable String sent) {
        return "[" + sent + "]";
    }

    /** The same, read another way. */
    @POST
    @Public
    @Path("testing/whole-form")
    public String whole(Form sent) {
        return sent.asMap().toString();
    }

    /** Takes anything, and says how much. */
    @POST
    @Public
    @Path("{path: testing/body|api/testing/body}")
    public String body(byte[] body) {
        return String.valueOf(body.length);
    }

    private static String fail(String how) {
        throw switch (how) {
            case "problem" -> Refusal.conflict("problem.second_person");
            case "wrapped" -> new IllegalStateException(new RuntimeException(Refusal.notFound()));
            case "invalid" -> Refusal.invalid(List.of(FieldError.of("page", "problem.number_between", 1, 9)));
            case "later" -> Refusal.later("problem.changed_meanwhile", Duration.ofMinutes(2));
            case "jsonb" -> new JsonbException("unreadable");
            case "json" -> new IllegalArgumentException(new JsonException("unreadable"));
            case "lock" -> new OptimisticLockException();
            case "association" -> failWithoutAssociation();
            case "value" -> new DatabaseFailed(new SQLException("too long", "22001"));
            case "database" -> new DatabaseFailed(new SQLException("gone", "08006"));
            case "away" -> new ServiceUnavailableException();
            case "away-until" -> new ServiceUnavailableException(7L);
            case "allowed" -> new NotAllowedException("GET", new String[] {"PUT"});
            case "acceptable" -> new NotAcceptableException();
            case "teapot" -> new ClientErrorException(418);
            case "processing" -> new ProcessingException("cut");
            case "redirect" -> new RedirectionException(303, URI.create("/elsewhere"));
            default -> new IllegalStateException("secret of " + how);
        };
    }

    private static RuntimeException failWithoutAssociation() {
        TenantContext.required();
        return new IllegalStateException("there is an association");
    }
}
