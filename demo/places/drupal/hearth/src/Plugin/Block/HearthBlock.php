<?php

declare(strict_types=1);

namespace Drupal\hearth\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * One widget of Hearth.
 *
 * @Block(
 *   id = "hearth_widget",
 *   admin_label = @Translation("Hearth"),
 *   category = @Translation("Hearth"),
 * )
 */
final class HearthBlock extends BlockBase {

  private const WIDGETS = ['kudos-wall', 'pulse-poll', 'get-to-know', 'mosaic', 'gauge'];

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['widget' => 'kudos-wall', 'space' => 'everyone'];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['widget'] = [
      '#type' => 'select',
      '#title' => $this->t('Widget'),
      '#options' => array_combine(self::WIDGETS, self::WIDGETS),
      '#default_value' => $this->configuration['widget'],
    ];
    $form['space'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Space'),
      '#required' => TRUE,
      '#default_value' => $this->configuration['space'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['widget', 'space'] as $name) {
      $this->configuration[$name] = $form_state->getValue($name);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $widget = $this->configuration['widget'];
    if (!in_array($widget, self::WIDGETS, TRUE)) {
      return [];
    }
    // Attributes of a render array are escaped.
    return [
      '#type' => 'html_tag',
      '#tag' => 'hearth-host',
      '#attributes' => ['endpoint' => base_path() . 'hearth', 'space' => $this->configuration['space']],
      'widget' => ['#type' => 'html_tag', '#tag' => 'hearth-' . $widget],
      '#attached' => ['library' => ['hearth/widgets']],
    ];
  }

}
