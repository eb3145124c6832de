package org.teranga.matching.pool.need.status;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.contact.TypedAddresses;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.WithdrawNeed;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** The pages behind a need's secret link: its state, withdrawing it, and undoing that. Whoever has the link is the household. */
@Path(PersonPages.LANG + "/need/status/{link}")
@Produces(MediaType.TEXT_HTML)
public class NeedStatusPages {
    private final NeedList list;
    private final WithdrawNeed withdrawNeed;
    private final NeedViews views;
    private final NeedCompletion completion;
    private final TypedAddresses addresses;

    @Inject
    NeedStatusPages(
            NeedList list,
            WithdrawNeed withdrawNeed,
            NeedViews views,
            NeedCompletion completion,
            TypedAddresses addresses) {
        this.addresses = addresses;
        this.completion = completion;
        this.list = list;
        this.withdrawNeed = withdrawNeed;
        this.views = views;
    }

    /** The address of this page, from the root of the host. */
    public static String path(String lang, SecretLink link) {
        return "/" + lang + "/need/status/" + link.token();
    }

    /** How the need stands. */
    @GET
    @Public
    public HtmlPage status(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("address") @Nullable String proof,
            @QueryParam("happened") @Nullable String happened) {
        SecretLink link = new SecretLink(token);
        Need need = list.open(link).orElseThrow(Refusal::notFound).listing();
        NeedStatusView view = views.status(need, path(lang, link), happened);
        String asked = proof != null && addresses.asks(need.id().value(), proof) ? proof : null;
        return new HtmlPage("matching/pool/need/status", asked == null ? view : view.asking(asked));
    }

    /** What the household had not said yet. */
    @GET
    @Path("complete")
    @Public
    public PageOrRedirect complete(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        Need need = list.open(link).orElseThrow(Refusal::notFound).listing();
        return completion.form(need, path(lang, link));
    }

    /** Says it. */
    @POST
    @Path("complete")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect complete(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        SecretLink link = new SecretLink(token);
        Need need = list.open(link).orElseThrow(Refusal::notFound).listing();
        return completion.send(need, path(lang, link), sent, lang);
    }

    /** The address to which the receipt went is the household's. */
    @POST
    @Path("address")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect address(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @FormParam("address") @Nullable String proof) {
        SecretLink link = new SecretLink(token);
        Need need = list.open(link).orElseThrow(Refusal::notFound).listing();
        return after(lang, link, addresses.prove(need.id().value(), proof) ? "address" : "");
    }

    /** Takes the need back; nobody is told. */
    @POST
    @Path("withdraw")
    @Public
    public Redirect withdraw(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        withdrawNeed.withdraw(link);
        return after(lang, link, "withdrawn");
    }

    /** Undoes it. */
    @POST
    @Path("restore")
    @Public
    public Redirect restore(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        withdrawNeed.restore(link);
        return after(lang, link, "restored");
    }

    private static Redirect after(String lang, SecretLink link, String happened) {
        return new Redirect(path(lang, link) + "?happened=" + happened);
    }
}
