package org.teranga.matching.duplicate.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.merge.ApartRecords;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.Redirect;

/** Ticked pairs of the list are said to be two people's each, or whoever said so takes it back; the list says what became of them. */
@Path("/{lang: [a-z]{2,3}}/desk/duplicates")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ChosenPairs {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LIST = Pattern.compile("\\?[A-Za-z0-9%&=._+-]*");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");
    private static final int MOST = 50;

    private final ApartRecords apart;

    @Inject
    ChosenPairs(ApartRecords apart) {
        this.apart = apart;
    }

    /** They are two people's, each of these; one that may not be decided stays as it is. */
    @POST
    @Path("apart")
    @Requires(Permission.OFFERS_WRITE)
    public Redirect apart(@PathParam("lang") String lang, Answers sent) {
        List<UUID> picked = ids(sent.all("pick").stream());
        List<UUID> done = new ArrayList<>();
        for (UUID id : picked) {
            try {
                apart.apart(id);
                done.add(id);
            } catch (Refusal notThisOne) {
                // It stays, and is counted as such.
            }
        }
        return back(lang, sent, picked.isEmpty() ? "nothing" : "apart", done, picked.size() - done.size());
    }

    /** Whoever said so takes it back. */
    @POST
    @Path("together")
    @Requires(Permission.OFFERS_WRITE)
    public Redirect together(@PathParam("lang") String lang, Answers sent) {
        List<UUID> picked = ids(sent.all("pick").stream());
        List<UUID> done = apart.together(picked);
        return back(lang, sent, "together", done, picked.size() - done.size());
    }

    /** What the address of the list says happened; null where nothing did. */
    static DuplicateListView.@Nullable Told told(MultivaluedMap<String, String> query) {
        String done = Objects.requireNonNullElse(query.getFirst("done"), "");
        if (!List.of("apart", "together", "nothing").contains(done)) {
            return null;
        }
        String left = Objects.requireNonNullElse(query.getFirst("left"), "");
        String rows = Objects.requireNonNullElse(query.getFirst("rows"), "");
        return new DuplicateListView.Told(
                done,
                ids(Stream.of(rows.split(","))).stream().map(UUID::toString).toList(),
                COUNT.matcher(left).matches() ? Integer.parseInt(left) : 0);
    }

    private static List<UUID> ids(Stream<String> sent) {
        return sent.filter(id -> ID.matcher(id).matches())
                .distinct()
                .limit(MOST)
                .map(UUID::fromString)
                .toList();
    }

    private static Redirect back(String lang, Answers sent, String done, List<UUID> rows, int left) {
        String list = LIST.matcher(sent.first("list")).matches() ? sent.first("list") : "?";
        String ids = rows.stream().map(UUID::toString).collect(Collectors.joining(","));
        return new Redirect(URI.create("/" + lang + "/desk/duplicates" + (list.isEmpty() ? "?" : list) + "&done=" + done
                + "&rows=" + ids + "&left=" + left + "#told"));
    }
}
