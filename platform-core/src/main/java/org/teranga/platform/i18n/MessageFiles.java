package org.teranga.platform.i18n;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a folder of messages: UTF-8 properties named {@code <feature>_<language>.properties}. All files of a language are one; a key
 * that two of them give is an error, since one would hide the other.
 */
final class MessageFiles {
    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]*)_([a-z]{2,3}(?:-[A-Z]{2})?)\\.properties");

    private MessageFiles() {}

    /**
     * Adds what a folder says to the patterns known so far; the folder's own wording wins.
     *
     * @param folder   the folder; where there is none, nothing is added
     * @param patterns language code to key to ICU pattern
     * @param features key to the feature whose file gives it in French
     */
    static void read(Path folder, Map<String, Map<String, String>> patterns, Map<String, String> features) {
        Map<String, Map<String, String>> ofFolder = new TreeMap<>();
        for (Path file : files(folder)) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (!name.matches()) {
                throw new IllegalStateException(file + " is no file of messages. Maybe offer_fr.properties is meant.");
            }
            Map<String, String> texts = ofFolder.computeIfAbsent(name.group(2), language -> new TreeMap<>());
            Set<String> added = add(file, texts);
            if (name.group(2).equals(Languages.FRENCH.tag())) {
                added.forEach(key -> features.put(key, name.group(1)));
            }
        }
        ofFolder.forEach((language, texts) ->
                patterns.computeIfAbsent(language, any -> new TreeMap<>()).putAll(texts));
    }

    private static Set<String> add(Path file, Map<String, String> texts) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        for (String key : properties.stringPropertyNames()) {
            if (texts.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException(file + " gives " + key + " again. Another file of its folder has it.");
            }
        }
        return properties.stringPropertyNames();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
