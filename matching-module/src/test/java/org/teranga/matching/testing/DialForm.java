package org.teranga.matching.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser would send of a page with inputs, and what somebody changes of it. */
public final class DialForm {
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final List<String[]> fields = new ArrayList<>();

    private DialForm() {}

    /** The inputs of a page; boxes without their tick are not sent. */
    public static DialForm of(String page) {
        DialForm form = new DialForm();
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            Matcher name = NAME.matcher(input.group(1));
            Matcher value = VALUE.matcher(input.group(1));
            boolean sent =
                    !input.group(1).contains("checkbox") || input.group(1).contains(" checked");
            if (sent && name.find() && value.find()) {
                form.fields.add(new String[] {name.group(1), value.group(1)});
            }
        }
        return form;
    }

    /** Writes into a field. */
    public DialForm with(String name, String value) {
        fields.removeIf(field -> field[0].equals(name));
        fields.add(new String[] {name, value});
        return this;
    }

    /** Takes one value of a field away. */
    public DialForm without(String name, String value) {
        fields.removeIf(field -> field[0].equals(name) && field[1].equals(value));
        return this;
    }

    /** As it is sent. */
    public String body() {
        return fields.stream()
                .map(field -> field[0] + "=" + URLEncoder.encode(field[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
