package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.BeforeOpening;
import org.teranga.platform.identity.Public;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;

/** The pages of a sign-in that led nowhere. They have addresses of their own, so that they can be read in each language and loaded again. */
@Path(PersonPages.LANG + "/sign-in/{notice}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@BeforeOpening
public class SignInNotices {
    private final PageContexts contexts;

    @Inject
    SignInNotices(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** Why a sign-in led nowhere. */
    enum Notice {
        /** The account does not belong to this host. */
        NO_MEMBER(403),
        /** What the browser brought was over, used before, or another browser's. */
        STALE(400),
        /** Keycloak cannot be reached. */
        AWAY(503),
        /** The association is not open to the public yet. */
        PREPARING(503);

        private final int status;

        Notice(int status) {
            this.status = status;
        }

        private String path() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private String key(String part) {
            return "sign_in." + name().toLowerCase(Locale.ROOT) + "." + part;
        }
    }

    /**
     * The address of a notice, in the language of the page that was wanted.
     *
     * @param returnPath that page, which remains wanted
     */
    static URI address(Notice notice, String returnPath, PageContexts contexts) {
        String language = ReturnPath.language(returnPath, contexts);
        return UriBuilder.fromPath("/{lang}/sign-in/{notice}")
                .queryParam("return", "{path}")
                .build(language, notice.path(), returnPath);
    }

    /** The page. */
    @GET
    @Public
    public Response show(@PathParam("notice") String path, @QueryParam("return") @Nullable String wanted) {
        Notice notice = Arrays.stream(Notice.values())
                .filter(known -> known.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Response.ResponseBuilder answer = answer(notice, ReturnPath.of(wanted), contexts);
        return notice == Notice.AWAY
                ? answer.header(HttpHeaders.RETRY_AFTER, "10").build()
                : answer.build();
    }

    /**
     * What a stranger reads at an association that is not open to the public yet, in place of the page that was wanted.
     *
     * @param wanted that page, which a member comes to after signing in
     */
    static Response preparing(String wanted, PageContexts contexts) {
        return answer(Notice.PREPARING, wanted, contexts)
                .header(HttpHeaders.RETRY_AFTER, "3600")
                .build();
    }

    private static Response.ResponseBuilder answer(Notice notice, String wanted, PageContexts contexts) {
        String site = TenantContext.current().map(Tenant::name).orElse("Teranga");
        String again = UriBuilder.fromPath("/auth/sign-in")
                .queryParam("return", "{path}")
                .build(wanted)
                .toString();
        SignInNoticeView view = new SignInNoticeView(
                contexts.text(notice.key("title"), site), contexts.text(notice.key("detail"), site), again);
        return Response.status(notice.status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new HtmlPage("identity/notice", view, notice.status));
    }
}
