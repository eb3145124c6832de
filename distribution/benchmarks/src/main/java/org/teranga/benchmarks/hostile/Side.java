package org.teranga.benchmarks.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.teranga.platform.identity.Role;

/** One of the two associations: its members, and what its own pages told them of its addresses, forms and ids. */
final class Side {
    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<Role> ROLES = List.of(
            Role.ADMIN,
            Role.CASEWORKER,
            Role.LEAD,
            Role.JURIST,
            Role.AUTHOR,
            Role.TRANSLATOR,
            Role.TRAINER,
            Role.VOLUNTEER);

    private final String slug;
    private final String host;
    private final List<Insider> insiders;
    private final Map<Address, List<Map<String, String>>> values = new HashMap<>();
    private final Map<Address, List<Map<String, String>>> forms = new HashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();

    Side(String slug, int port) {
        this.slug = slug;
        this.host = slug + ".localhost:" + port;
        this.insiders = Stream.concat(
                        ROLES.stream().map(role -> new Insider(slug, role, port)),
                        Stream.of(new Insider(slug, null, port)))
                .toList();
    }

    /** What its planted texts begin with, and no text of anybody else. */
    String marker() {
        return "Qzx" + slug + "zxq";
    }

    /** The path of a page of its own led to this address. */
    void learn(Address address, Map<String, String> found) {
        List<Map<String, String>> known = values.computeIfAbsent(address, any -> new ArrayList<>());
        if (known.size() < 40 && !known.contains(found)) {
            known.add(found);
        }
    }

    /** A form of a page of its own is sent to this address. */
    void learnForm(Address address, Map<String, String> fields) {
        List<Map<String, String>> known = forms.computeIfAbsent(address, any -> new ArrayList<>());
        if (known.size() < 10) {
            known.add(new LinkedHashMap<>(fields));
        }
    }

    /** Its pages name these things. */
    void learnIds(String page) {
        Matcher matcher = ID.matcher(page);
        while (matcher.find()) {
            ids.add(matcher.group());
        }
    }

    /** A way that its own pages show to fill in an address; empty where none does. */
    Map<String, String> values(Address address, Random random) {
        return one(values.getOrDefault(address, List.of()), random);
    }

    /** The fields of a form that is sent to an address; empty where no page has one. */
    Map<String, String> form(Address address, Random random) {
        return one(forms.getOrDefault(address, List.of()), random);
    }

    private static Map<String, String> one(List<Map<String, String>> known, Random random) {
        return known.isEmpty() ? Map.of() : known.get(random.nextInt(known.size()));
    }

    Set<String> ids() {
        return ids;
    }

    int knownAddresses() {
        return values.size();
    }

    List<Insider> insiders() {
        return insiders;
    }

    String slug() {
        return slug;
    }

    String host() {
        return host;
    }
}
