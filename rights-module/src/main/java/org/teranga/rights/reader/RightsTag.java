package org.teranga.rights.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.law.LawChanges;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.sound.Recordings;

/**
 * Tells a browser that it has the page already. The tag is made of everything that a page is made of: the address, what is published, what is read
 * aloud, the laws that changed, the day (a check falls due at midnight), the look, the menus, and the platform's own build. One query.
 */
@ApplicationScoped
public class RightsTag {
    private static final List<String> KINDS = List.of(RightsKinds.TOPIC, RightsKinds.PAGE, RightsKinds.GLOSSARY);
    /** Another one with each start: templates and messages may be others. */
    private final String build;

    private final Library library;
    private final LawChanges laws;
    private final Recordings recordings;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    RightsTag(Library library, LawChanges laws, Recordings recordings, PageContexts contexts, Clock clock) {
        this.recordings = recordings;
        this.library = library;
        this.laws = laws;
        this.contexts = contexts;
        this.clock = clock;
        this.build = clock.instant().toString();
    }

    /**
     * The answer, or that it has not changed.
     *
     * @param address what it is, among all that stands at this language's rights pages
     * @param answer  makes it
     */
    public Response answer(Request request, String address, Supplier<?> answer) {
        return edition(request, address, edition -> answer.get());
    }

    /**
     * As {@link #answer}.
     *
     * @param answer makes it, and is told its edition: another one wherever anything on it is another
     */
    public Response edition(Request request, String address, Function<String, ?> answer) {
        EntityTag tag = new EntityTag(hash(address), true);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(answer.apply(tag.getValue())) : same)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private String hash(String address) {
        PageContext page = contexts.current();
        String all = String.join(
                "\n",
                build,
                address,
                library.state(KINDS),
                recordings.state(),
                laws.all().toString(),
                LocalDate.now(clock.withZone(Formats.ZONE)).toString(),
                page.toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
