package org.teranga.platform.testing.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The classes of our modules on the class path, found as a server finds them when it starts. */
final class OwnClasses {
    private static final String MARK = "META-INF/beans.xml";
    private static final String OURS = "org/teranga/";

    private OwnClasses() {}

    /** Those that carry one of these annotations. */
    @SafeVarargs
    static Set<Class<?>> with(Class<? extends Annotation>... annotations) {
        List<String> descriptors =
                Stream.of(annotations).map(Class::descriptorString).toList();
        Set<Class<?>> found = new LinkedHashSet<>();
        try {
            for (URL mark : Collections.list(OwnClasses.class.getClassLoader().getResources(MARK))) {
                for (String name :
                        mark.getProtocol().equals("jar") ? ofJar(mark, descriptors) : ofFolder(mark, descriptors)) {
                    Class<?> type = Class.forName(name, false, OwnClasses.class.getClassLoader());
                    if (Stream.of(annotations).anyMatch(type::isAnnotationPresent) && Neighbours.takesPart(type)) {
                        found.add(type);
                    }
                }
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ClassNotFoundException | URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> ofFolder(URL mark, List<String> descriptors) throws IOException, URISyntaxException {
        Path root = Path.of(new URI(mark.toString().substring(0, mark.toString().length() - MARK.length())));
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(root.resolve(OURS))) {
            return names;
        }
        try (Stream<Path> files = Files.walk(root.resolve(OURS))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                if (names(Files.readAllBytes(file), descriptors)) {
                    names.add(name(root.relativize(file).toString()));
                }
            }
        }
        return names;
    }

    private static List<String> ofJar(URL mark, List<String> descriptors) throws IOException {
        List<String> names = new ArrayList<>();
        JarURLConnection connection = (JarURLConnection) mark.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (var entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(OURS) && entry.getName().endsWith(".class")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        if (names(in.readAllBytes(), descriptors)) {
                            names.add(name(entry.getName()));
                        }
                    }
                }
            }
        }
        return names;
    }

    private static boolean names(byte[] type, List<String> descriptors) {
        String text = new String(type, StandardCharsets.ISO_8859_1);
        return descriptors.stream().anyMatch(text::contains);
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
    }
}
