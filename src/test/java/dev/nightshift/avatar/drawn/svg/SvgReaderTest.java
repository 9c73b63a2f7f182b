package dev.nightshift.avatar.drawn.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SvgReaderTest {

    @Test
    void relative_and_shorthand_commands_end_where_absolute_ones_do() {
        assertThat(outline("m10 10h5v5l-5 0z").points()).containsExactly(10, 10, 15, 10, 15, 15, 10, 15);
        assertThat(outline("M0 0 1 1 2 2").verbs()).isEqualTo("MLL");
        assertThat(outline("M0 0C0 5 5 5 5 0S10-5 10 0").points())
                .containsExactly(0, 0, 0, 5, 5, 5, 5, 0, 5, -5, 10, -5, 10, 0);
    }

    @Test
    void numbers_may_run_together() {
        assertThat(outline("M.5.5L1-1e1").points()).containsExactly(.5f, .5f, 1, -10);
    }

    @Test
    void a_half_circle_becomes_two_cubic_curves() {
        Outline arc = outline("M0 0a5 5 0 0110 0");
        assertThat(arc.verbs()).isEqualTo("MCC");
        assertThat(arc.points()[6]).isEqualTo(5, within(1e-4f));
        assertThat(arc.points()[7]).isEqualTo(-5, within(1e-4f));
        assertThat(arc.points()[12]).isEqualTo(10, within(1e-4f));
    }

    @Test
    void transforms_of_group_and_shape_are_applied_inside_out() {
        SvgShape shape = shape("<g id='a' transform='translate(10 0)'><path transform='scale(2)' d='M1 1L2 2'/></g>");
        assertThat(shape.outline().points()).containsExactly(12, 2, 14, 4);
    }

    @Test
    void a_style_attribute_overrules_and_opacities_multiply() {
        SvgShape shape =
                shape("<g id='a' opacity='.5'><path fill='#000' style='fill:#ff8000;opacity:.5' d='M1 1'/></g>");
        assertThat(shape.fill()).isEqualTo(new Fill.Solid(0xFFFF8000));
        assertThat(shape.opacity()).isEqualTo(0.25);
    }

    @Test
    void gradients_are_placed_in_the_drawing() {
        SvgShape shape = shape("<linearGradient id='g' gradientUnits='userSpaceOnUse' x1='0' y1='0' x2='10' y2='0'>"
                + "<stop offset='50%' stop-color='#fff' stop-opacity='0'/></linearGradient>"
                + "<g id='a' transform='translate(5 5)'><path fill='url(#g)' d='M1 1'/></g>");
        assertThat(shape.fill()).isEqualTo(new Fill.Linear(5, 5, 15, 5, List.of(new Fill.Stop(0.5, 0x00FFFFFF))));
    }

    @Test
    void a_clip_names_the_shape_that_it_uses() {
        SvgShape shape = shape("<clipPath id='c'><use href='#eye'/></clipPath>"
                + "<g id='a' clip-path='url(#c)'><path d='M1 1'/></g>");
        assertThat(shape.clip()).isEqualTo(Optional.of("eye"));
    }

    @Test
    void an_editors_own_elements_are_skipped() {
        assertThat(shape("<i:view xmlns:i='urn:editor'/><g id='a'><path d='M1 1'/></g>")
                        .id())
                .isEqualTo("shape-0");
    }

    @Test
    void what_cannot_be_drawn_is_refused_with_its_line_and_a_way_out() {
        assertRefused("\n<image/>", "test.svg line 2", "<image> isn't supported");
        assertRefused("<g id='a'><path stroke='#000' d='M1 1'/></g>", "turn the stroke into a path");
        assertRefused("<g id='a'><path fill='red' d='M1 1'/></g>", "colour 'red'", "#rrggbb");
        assertRefused("<g id='a'><path d='M1'/></g>", "path data breaks off");
        assertRefused("<g id='a'/><g id='a'/>", "two groups have the id 'a'");
    }

    private static Outline outline(String data) {
        return shape("<g id='a'><path d='" + data + "'/></g>").outline();
    }

    private static SvgShape shape(String body) {
        return Optional.ofNullable(read(body).groups().get("a"))
                .orElseThrow()
                .shapes()
                .getFirst();
    }

    private static SvgDrawing read(String body) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + body + "</svg>";
        return SvgReader.read("test.svg", new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRefused(String body, String... parts) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(SvgException.class).hasMessageContainingAll(parts);
    }
}
