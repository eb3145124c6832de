package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.archive.ArchiveKeyPair;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** An administrator gives a key, asks for an export and fetches it. */
@Path("/{lang: [a-z]{2,3}}/admin/export")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ExportPages {
    private static final String PAGE = "tenantadmin/transfer/export";
    private static final Set<String> HAPPENED = Set.of("key", "asked");
    private static final String ONE = "{id: [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final int UNPROCESSABLE = 422;

    private final ShowExports show;
    private final ExportKeys keys;
    private final AskExport ask;
    private final Exports exports;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    ExportPages(
            ShowExports show,
            ExportKeys keys,
            AskExport ask,
            Exports exports,
            CurrentPerson person,
            PageContexts contexts) {
        this.show = show;
        this.keys = keys;
        this.ask = ask;
        this.exports = exports;
        this.person = person;
        this.contexts = contexts;
    }

    /** The key, what may be asked for, and what was. */
    @MenuEntry(menu = Menu.ADMIN, key = "transfer.nav", order = 900, icon = "save", section = "admin.group.data")
    @GET
    @Requires(Permission.TRANSFER)
    public HtmlPage exports(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(
                PAGE, show.page(FilledForm.EMPTY, happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Asks for one. */
    @POST
    @Requires(Permission.TRANSFER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect ask() {
        ask.ask();
        return to("?happened=asked");
    }

    /** Takes the key that exports are sealed to. */
    @POST
    @Path("key")
    @Requires(Permission.TRANSFER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect give(Answers sent) {
        Optional<ArchiveKey> key = ArchiveKey.parse(sent.first("key"));
        if (key.isEmpty()) {
            FormFault fault = new FormFault("key", contexts.text("transfer.key_invalid"));
            return new HtmlPage(PAGE, show.page(FilledForm.sent(sent.values(), List.of(fault)), ""), UNPROCESSABLE);
        }
        keys.give(key.get(), person.requiredSubject());
        return to("?happened=key");
    }

    /** Makes a pair for somebody who has no way to make one: the file goes to that person and is kept nowhere. */
    @POST
    @Path("key/new")
    @Requires(Permission.TRANSFER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_PLAIN)
    public Response make() {
        ArchiveKeyPair pair = ArchiveKeyPair.fresh();
        keys.give(pair.open(), person.requiredSubject());
        return file(pair.file(), "text/plain; charset=utf-8", "key.txt");
    }

    /** Hands an export over, once: when the last byte has left it is gone from here. */
    @POST
    @Path(ONE)
    @Requires(Permission.TRANSFER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("application/zip")
    public Response fetch(@PathParam("id") UUID id) {
        Export export = ask.fetchable(id, person.requiredSubject());
        StreamingOutput content = out -> {
            send(export, out);
            ask.fetched(export);
        };
        return Response.fromResponse(file(content, "application/zip", "export.zip"))
                .header(HttpHeaders.CONTENT_LENGTH, export.bytes())
                .build();
    }

    private void send(Export export, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            Optional<byte[]> part = exports.part(export.id(), number);
            if (part.isEmpty()) {
                out.flush();
                return;
            }
            out.write(part.get());
        }
    }

    private static Response file(Object content, String type, String name) {
        String file = TenantContext.required().slug() + "-" + name;
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Redirect to(String rest) {
        return new Redirect(show.href() + rest);
    }
}
