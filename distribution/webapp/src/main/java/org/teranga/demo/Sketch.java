package org.teranga.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A sheet on which a picture of the demonstration is drawn, in flat colours; positions are from the upper left corner. */
final class Sketch {
    static final int WIDTH = 1200;
    static final int HEIGHT = 900;

    private static final double PIXELS = 2.0 / 3;

    private static final Color SHADOW = new Color(40, 30, 20, 38);
    private static final Color LEAF = new Color(0x5E8C61);
    private static final Color DARK_LEAF = new Color(0x44704A);
    private static final Color POT = new Color(0xC4704B);

    private final BufferedImage image =
            new BufferedImage((int) (WIDTH * PIXELS), (int) (HEIGHT * PIXELS), BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    Sketch() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(PIXELS, PIXELS);
    }

    /** A rectangle whose colour changes from top to bottom. */
    void fade(Color top, Color bottom, double x, double y, double width, double height) {
        pen.setPaint(new GradientPaint(0, (float) y, top, 0, (float) (y + height), bottom));
        pen.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void box(Color color, double x, double y, double width, double height) {
        fill(color, new Rectangle2D.Double(x, y, width, height));
    }

    /** A rectangle with round corners. */
    void block(Color color, double x, double y, double width, double height, double round) {
        fill(color, new RoundRectangle2D.Double(x, y, width, height, round, round));
    }

    void oval(Color color, double x, double y, double width, double height) {
        fill(color, new Ellipse2D.Double(x, y, width, height));
    }

    /** What lies under a thing on the floor. */
    void shadow(double x, double y, double width, double height) {
        oval(SHADOW, x, y, width, height);
    }

    /** A shape with corners, given as x and y in turn. */
    void corners(Color color, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        fill(color, path);
    }

    void line(Color color, double thick, double x1, double y1, double x2, double y2) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A window with a sky and hills behind it, and a sill below. */
    void window(Color frame, double x, double y, double width, double height) {
        box(frame, x - 16, y - 16, width + 32, height + 32);
        fade(new Color(0xBFE0EF), new Color(0xF3F6E8), x, y, width, height);
        Shape clip = pen.getClip();
        pen.clip(new Rectangle2D.Double(x, y, width, height));
        oval(new Color(0xFFF4C9), x + width * 0.66, y + height * 0.12, width * 0.2, width * 0.2);
        oval(new Color(0x9CBF8B), x - width * 0.3, y + height * 0.66, width, height * 0.7);
        oval(new Color(0x7FA975), x + width * 0.35, y + height * 0.74, width, height * 0.6);
        pen.setClip(clip);
        box(frame, x + width / 2 - 6, y, 12, height);
        box(frame, x, y + height * 0.45, width, 10);
        block(frame.darker(), x - 30, y + height + 14, width + 60, 18, 8);
    }

    /** A plant in a pot; the point is the middle of the pot's foot. */
    void plant(double x, double foot, double size) {
        shadow(x - size * 0.45, foot - size * 0.07, size * 0.9, size * 0.16);
        for (int leaf = -3; leaf <= 3; leaf++) {
            double top = foot - size * (1.55 - 0.13 * Math.abs(leaf));
            Path2D blade = new Path2D.Double();
            double tip = x + leaf * size * 0.26;
            blade.moveTo(x - size * 0.08, foot - size * 0.5);
            blade.quadTo(tip - size * 0.2, foot - size, tip, top);
            blade.quadTo(tip + size * 0.12, foot - size * 0.9, x + size * 0.08, foot - size * 0.5);
            fill(leaf % 2 == 0 ? LEAF : DARK_LEAF, blade);
        }
        corners(
                POT,
                x - size * 0.32,
                foot - size * 0.55,
                x + size * 0.32,
                foot - size * 0.55,
                x + size * 0.23,
                foot,
                x - size * 0.23,
                foot);
        block(POT.darker(), x - size * 0.36, foot - size * 0.6, size * 0.72, size * 0.13, 8);
    }

    /** A lamp that hangs from the ceiling, with its light. */
    void hangingLamp(Color shade, double x, double length) {
        line(new Color(0x4A4A4A), 5, x, 0, x, length);
        oval(new Color(255, 240, 190, 90), x - 120, length + 10, 240, 170);
        corners(shade, x - 32, length, x + 32, length, x + 88, length + 84, x - 88, length + 84);
        oval(new Color(0xFFF3C4), x - 26, length + 70, 52, 34);
    }

    /** A picture in a frame. */
    void frame(Color paper, Color drawn, double x, double y, double width, double height) {
        box(new Color(0x6B4A33), x - 10, y - 10, width + 20, height + 20);
        box(paper, x, y, width, height);
        oval(drawn, x + width * 0.22, y + height * 0.2, width * 0.56, width * 0.56);
        box(drawn.darker(), x + width * 0.14, y + height * 0.72, width * 0.72, height * 0.05);
    }

    /** The picture as a file. */
    byte[] png() {
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(Color color, Shape shape) {
        pen.setColor(color);
        pen.fill(shape);
    }
}
