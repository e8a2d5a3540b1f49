import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './button.module.css';

interface Props extends Omit<ButtonProps, 'className'> {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly small?: boolean;
}

export function Button({ look = 'plain', small = false, ...props }: Props) {
  const classes = [styles.button, look === 'plain' ? '' : styles[look], small ? styles.small : ''];
  return <AriaButton {...props} className={classes.filter(Boolean).join(' ')} />;
}
