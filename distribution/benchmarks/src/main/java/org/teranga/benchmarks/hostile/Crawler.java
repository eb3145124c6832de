package org.teranga.benchmarks.hostile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the pages of an association as one of its members, and notes which addresses and forms they have. */
final class Crawler {
    private static final Pattern LINK = Pattern.compile("(?:href|action|formaction)=\"(/[^\"#]*)");
    private static final Pattern FORM =
            Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"?#]*)");
    /** Pages of one address that are opened: one offer looks like another. */
    private static final int OF_ONE_ADDRESS = 4;

    private final List<Address> addresses;
    private final Connection connection;
    private final int most;

    /** @param most how many pages one member opens */
    Crawler(List<Address> addresses, Connection connection, int most) {
        this.addresses = addresses;
        this.connection = connection;
        this.most = most;
    }

    /** Opens pages, the home page and the desk first. */
    void go(Side side, Insider insider) {
        Deque<String> ahead = new ArrayDeque<>(List.of(
                "/fr/", "/fr/desk", "/fr/admin", "/fr/me", "/fr/training", "/fr/rights", "/api/v1/association"));
        for (Address address : addresses) {
            if (address.method().equals("GET") && !address.names() && address.admits(insider.role())) {
                ahead.add(address.fill(lang -> "fr"));
            }
        }
        Set<String> seen = new HashSet<>(ahead);
        Map<Address, Integer> opened = new HashMap<>();
        for (int pages = 0; pages < most && !ahead.isEmpty(); pages++) {
            String path = ahead.poll();
            Reply reply = connection.send(Shots.get(addresses.getFirst(), path), side.host(), insider.cookies());
            side.learnIds(reply.body());
            forms(side, path, reply.body());
            for (String next : links(reply)) {
                if (seen.add(next) && interesting(side, insider, next, opened)) {
                    ahead.addFirst(next); // what a page leads to says more than the next plain page
                }
            }
        }
    }

    private static List<String> links(Reply reply) {
        List<String> found = LINK.matcher(reply.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        return reply.location().startsWith("/") ? List.of(reply.location()) : found;
    }

    private boolean interesting(Side side, Insider insider, String link, Map<Address, Integer> opened) {
        String path = link.replaceFirst("\\?.*", "");
        boolean open = false;
        for (Address address : addresses) {
            Map<String, String> values = address.read(path).orElse(null);
            if (values != null) {
                side.learn(address, values);
                open |= address.method().equals("GET")
                        && address.admits(insider.role())
                        && !address.has("sign-out")
                        && !address.has("/auth/")
                        && opened.merge(address, 1, Integer::sum) <= OF_ONE_ADDRESS;
            }
        }
        return open;
    }

    private void forms(Side side, String page, String html) {
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Matcher action = ACTION.matcher(form.group(1));
            String to = action.find() && !action.group(1).isEmpty() ? action.group(1) : page.replaceFirst("\\?.*", "");
            Map<String, String> fields = fields(form.group(2));
            for (Address address : addresses) {
                if (address.read(to).isPresent()) {
                    side.learn(address, address.read(to).get());
                    side.learnForm(address, fields);
                }
            }
        }
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            Matcher value = VALUE.matcher(field.group());
            fields.putIfAbsent(field.group(1), value.find() ? value.group(1).replace("&amp;", "&") : "");
        }
        return fields;
    }
}
